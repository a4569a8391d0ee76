import { z } from 'zod';
import { emailAddress, removable, text } from '../fields/texts.ts';
import { smtpFields } from '../smtp-settings/fields.ts';

/** As they are sent: zod leaves `examples` out where a schema makes something else of its input. */
const examples = [
  {
    host: 'smtp.example.com',
    port: 587,
    username: 'app@example.com',
    password: 'the password',
    security: 'starttls',
    fromAddress: 'app@example.com',
  },
  { emailServerId: 'ces1a2b3c4d5e6f7g8h9', toAddress: 'someone@example.org', fromAddress: 'app@example.com' },
];

/**
 * Settings as they stand in a form: those of the Email Servers API, and what else a check can be told. With a saved
 * server they replace single settings of it, and null takes one away.
 */
export const draftSchema = z
  .strictObject({
    emailServerId: z
      .string()
      .max(40)
      .exactOptional()
      .describe('A saved server, whose settings hold where none is given here.'),
    alias: removable(text).describe('Without effect; taken so that a whole form can be sent.'),
    enabled: z.boolean().exactOptional().describe('Without effect.'),
    ...smtpFields,
    host: smtpFields.host.describe('Name or address. Required without `emailServerId`.'),
    port: smtpFields.port.describe('Required without `emailServerId`.'),
    fromAddress: smtpFields.fromAddress.describe(
      'Asks the server whether it takes this sender. Nothing is sent.',
    ),
    toAddress: removable(emailAddress).describe('Asks also for this recipient. Nothing is sent.'),
    allAddresses: z.boolean().exactOptional().describe('Look at every address of the host.'),
  })
  .meta({
    id: 'DiagnosisRequest',
    description: 'What is to be diagnosed: a draft, or a saved server with changes.',
    inputExamples: examples,
  });
export type Draft = z.output<typeof draftSchema>;
