import { z } from 'zod';
import { diagnosisSummarySchema } from '../diagnoses/diagnosis-record.ts';
import { testRecordSchema } from '../test-email/test-record.ts';

/** How mail gets on, as the last checks of the enabled server show it. */
const mailFlows = ['works', 'fails', 'unknown', 'off'] as const;

const time = z.iso.datetime();

/** What somebody wants to know first: whether mail is flowing, since when not and why. */
export const overviewSchema = z
  .object({
    emailServers: z.int().describe('How many are saved.'),
    mail: z.object({
      status: z
        .enum(mailFlows)
        .describe(
          '`works`, `fails`: what the last check of the enabled server showed that decided anything. `unknown`: none has yet. `off`: no server is enabled. A recipient that does not exist says nothing about it.',
        ),
      since: time
        .nullable()
        .describe('The first check in an unbroken row that showed the same; at most 200 are looked at.'),
      emailServer: z
        .object({ id: z.string(), alias: z.string(), host: z.string(), port: z.int() })
        .nullable()
        .describe('The enabled server.'),
      lastCheck: diagnosisSummarySchema.nullable().describe('The check that `status` comes from.'),
      lastFailure: diagnosisSummarySchema.nullable().describe('The newest failed check of that server.'),
    }),
    certificates: z
      .array(
        z.object({
          emailServerId: z.string(),
          alias: z.string(),
          host: z.string(),
          port: z.int(),
          enabled: z.boolean(),
          notAfter: time,
          seenAt: time.describe('When a check last saw it.'),
        }),
      )
      .describe('The certificate last seen at each saved server, the first to expire first.'),
    lastTest: testRecordSchema.nullable().describe('The newest test email of any saved server.'),
  })
  .meta({ id: 'Overview', description: 'Whether mail is flowing, and what to look at.' });
export type Overview = z.output<typeof overviewSchema>;
