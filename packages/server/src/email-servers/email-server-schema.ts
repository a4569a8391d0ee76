import { z } from 'zod';
import { cleanHost, cleanUsername } from '../fields/hygiene.ts';
import { BLANK, filledText, removable } from '../fields/texts.ts';
import {
  authTypes,
  proxyProtocols,
  securities,
  smtpFields,
  tokenEndpointAuthMethods,
} from '../smtp-settings/fields.ts';
import { doubtfulSecrets } from './accepted-secrets.ts';
import { missingFields, requiredAlways, requiredFor } from './required-fields.ts';

const enabled = z
  .boolean()
  .exactOptional()
  .describe('All mail goes through this server. Switching it on logs in first. Only one can be enabled.');

const fields = {
  alias: filledText
    .refine((alias) => alias === '' || alias.trim() !== '', { message: BLANK })
    .exactOptional()
    .describe('Name to show.'),
  enabled,
  ...smtpFields,
  host: cleanHost.exactOptional().describe('Name or address.'),
  username: removable(cleanUsername),
  acceptPasswordBlanks: z
    .boolean()
    .exactOptional()
    .describe(
      'The password, or client secret, is meant with blanks at its ends or characters that cannot be seen. Without this it is refused.',
    ),
};

/** For the document: zod has no words for what depends on another field. `missingFields` is what refuses. */
const conditions = authTypes.map((authType) => ({
  if: {
    properties: { authType: { const: authType } },
    ...(authType === 'BASIC_SMTP_AUTH' ? {} : { required: ['authType'] }),
  },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: requiredFor[authType] },
}));

const example = {
  alias: 'Mail of the company',
  enabled: false,
  host: 'smtp.example.com',
  port: 587,
  username: 'app@example.com',
  password: 'the password',
  authType: 'BASIC_SMTP_AUTH',
};

/** For what is said beside what is wrong with single fields, so that one answer names everything. */
function isObject({ value }: { readonly value: unknown }): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A server to be added. Members that are not known are left aside, as Okta does. */
export const newEmailServerSchema = z
  .object(fields)
  .superRefine(
    (given, context) => {
      for (const { field, message } of doubtfulSecrets(given))
        context.addIssue({ code: 'custom', path: [field], message });
      const told = new Set(context.issues.map(({ path }) => path?.[0]));
      for (const field of missingFields(given))
        if (!told.has(field)) context.addIssue({ code: 'custom', path: [field], message: BLANK });
    },
    { when: isObject },
  )
  .meta({
    id: 'EmailServerRequest',
    description: 'A mail server to send through. Which fields are required depends on `authType`.',
    required: requiredAlways,
    allOf: conditions,
    inputExamples: [example],
  });

/** Changes of a server. */
export const emailServerChangesSchema = z
  .object(fields)
  .superRefine(
    (given, context) => {
      for (const { field, message } of doubtfulSecrets(given))
        context.addIssue({ code: 'custom', path: [field], message });
    },
    { when: isObject },
  )
  .meta({
    id: 'EmailServerChanges',
    description:
      'Changes of a server. What is absent stays; null takes away what is not required. A secret stays, unless a change decides to whom it goes.',
    inputExamples: [{ alias: 'Another name' }, { enabled: true }],
  });
export type EmailServerFields = z.output<typeof newEmailServerSchema>;

const warning = z.object({
  field: z.string(),
  message: z.string(),
  reference: z.string().exactOptional().describe("Address of the provider's documentation."),
});
export type Warning = z.output<typeof warning>;

/** A server as it is shown: Okta's members in Okta's order, then ours. No secret. */
export const emailServerSchema = z
  .object({
    alias: z.string(),
    host: z.string(),
    port: z.int(),
    id: z.string().describe('`ces…`'),
    username: z.string(),
    enabled: z.boolean(),
    authType: z.enum(authTypes),
    clientId: z.string().exactOptional(),
    tokenEndpoint: z.string().exactOptional(),
    tokenEndpointAuthMethod: z.enum(tokenEndpointAuthMethods).exactOptional(),
    signingAlgorithm: z.literal('RS256').exactOptional(),
    issuer: z.string().exactOptional(),
    subject: z.string().exactOptional(),
    audience: z.string().exactOptional(),
    scopes: z.array(z.string()).exactOptional(),
    security: z.enum(securities),
    mechanism: z.string().exactOptional(),
    fromAddress: z.string().exactOptional(),
    ehloName: z.string().exactOptional(),
    ca: z.string().exactOptional(),
    clientCertificate: z
      .object({ certificate: z.string() })
      .exactOptional()
      .describe('Without its private key.'),
    proxy: z
      .object({
        protocol: z.enum(proxyProtocols),
        host: z.string(),
        port: z.int(),
        username: z.string().exactOptional(),
      })
      .exactOptional(),
    allowCleartextLogin: z.boolean().exactOptional(),
    configVersion: z.int().describe('Counts changes of the settings from 1; diagnoses and tests carry it.'),
    created: z.string(),
    lastUpdated: z.string(),
    warnings: z
      .array(warning)
      .exactOptional()
      .describe('What is unusual about the settings, without connecting. Absent: nothing.'),
  })
  .meta({ id: 'EmailServer', description: 'A mail server to send through. Its secrets are never shown.' });
export type EmailServer = z.output<typeof emailServerSchema>;
