import { actors, causeIds, levels } from '@postroad/diagnosis';
import { wordingSchema } from '@postroad/diagnosis/schema';
import { z } from 'zod';

const milliseconds = z.number().describe('Milliseconds.');
const time = z.string().describe('ISO 8601, UTC.');
const text = z.string();

const explained = z.object({
  cause: z.enum(causeIds),
  confidence: z.number(),
  summary: text,
  actor: z.enum(actors),
  fix: z.array(text).readonly(),
  wording: wordingSchema.exactOptional(),
});

const bounce = z
  .object({
    recipient: text.exactOptional(),
    action: text.describe('`failed` or `delayed` (RFC 3464 §2.3.3).'),
    status: text.exactOptional().describe('RFC 3463.'),
    diagnosticCode: text.exactOptional().describe('The words of the server that refused.'),
    reportingMta: text.exactOptional(),
    remoteMta: text.exactOptional(),
    text: text.exactOptional().describe('The first words of a bounce without a report.'),
    explained: explained.describe('What those words mean.'),
  })
  .describe('What came back of the message (RFC 3464).');

const hop = z.object({
  from: text.exactOptional().describe('What the client called itself.'),
  fromAddress: text.exactOptional(),
  fromReverseName: text.exactOptional(),
  by: text.exactOptional(),
  protocol: text.exactOptional(),
  id: text.exactOptional().describe("The server's own id of the message."),
  for: text.exactOptional(),
  encrypted: z.boolean().exactOptional().describe('Absent where the server does not say.'),
  tlsVersion: text.exactOptional(),
  tlsCipher: text.exactOptional(),
  time: time.exactOptional(),
  delayMs: milliseconds
    .exactOptional()
    .describe('Since the hop before; for the first since it was handed over. Negative where clocks differ.'),
});

const judged = z.object({
  spf: z.object({
    result: text,
    domain: text.exactOptional(),
    clientAddress: text.exactOptional(),
    helo: text.exactOptional(),
    comment: text.exactOptional(),
  }),
  dkim: z
    .array(
      z.object({
        result: text,
        domain: text.exactOptional(),
        selector: text.exactOptional(),
        aligned: z.boolean(),
        comment: text.exactOptional(),
      }),
    )
    .readonly(),
  dmarc: z.object({
    result: text,
    domain: text.exactOptional(),
    policy: text.exactOptional(),
    comment: text.exactOptional(),
  }),
});

const authentication = z
  .object({
    judged: judged.exactOptional().describe('Our own judgement of the arrived copy, by the DNS of now.'),
    notJudged: text.exactOptional().describe('Why there is none.'),
    receiver: z
      .object({
        authservId: text.exactOptional(),
        results: z
          .array(
            z.object({
              method: text,
              result: text,
              comment: text.exactOptional(),
              properties: z.record(z.string(), z.string()).readonly(),
            }),
          )
          .readonly(),
      })
      .exactOptional()
      .describe("The receiver's own Authentication-Results (RFC 8601); absent where it wrote none."),
    compared: z
      .array(
        z.object({
          method: z.enum(['spf', 'dkim', 'dmarc']),
          ours: text.exactOptional(),
          receivers: text.exactOptional(),
          agree: z.boolean(),
          explanation: text.exactOptional(),
        }),
      )
      .readonly(),
    notes: z.array(text).readonly(),
  })
  .describe('SPF, DKIM and DMARC of the arrived copy.');

const finding = z.object({
  cause: z.enum(causeIds),
  level: z.enum(levels),
  title: text,
  summary: text,
  explanation: text,
  fix: z.array(text).readonly(),
  actor: z.enum(actors),
  references: z.array(z.object({ title: text, url: text })).readonly(),
  wording: wordingSchema.exactOptional(),
});

/** What is known of the message's arrival: while it is awaited, and at the end. */
export const arrivalReportSchema = z
  .object({
    sentAt: time.describe('When the message was handed over.'),
    startedAt: time.describe('When the wait began.'),
    until: time.describe('When the wait is given up.'),
    endedAt: time.exactOptional(),
    looks: z.int(),
    lastLookAt: time.exactOptional(),
    messages: z.int().describe('Messages that were looked at.'),
    folders: z.array(text).readonly().describe('Folders that are looked into.'),
    folder: z
      .object({ path: text, kind: z.enum(['inbox', 'spam', 'other']) })
      .exactOptional()
      .describe('Where it was found.'),
    delayMs: milliseconds
      .exactOptional()
      .describe('From handing it over to seeing it, by our clock, to the pause between two looks.'),
    sizeBytes: z.int().exactOptional(),
    hops: z.array(hop).readonly().exactOptional().describe('The way it took, as the servers on it noted.'),
    notes: z.array(text).readonly().describe('What is worth knowing beside the result.'),
    authentication: authentication.exactOptional(),
    filter: z.array(text).readonly().exactOptional().describe("Lines of the receiver's spam filter."),
    deleteMessage: z.boolean().describe('The message is to be taken out of the mailbox once it was read.'),
    deleted: z.boolean().exactOptional().describe('The message was taken out of the mailbox, as asked for.'),
    bounce: bounce.exactOptional(),
    finding: finding.exactOptional().describe('What is wrong. Absent when nothing is.'),
    problem: z
      .object({ kind: text, message: text, fix: text, reply: text.exactOptional() })
      .exactOptional()
      .describe('Why the inbox could not be looked into. Says nothing about the SMTP server.'),
  })
  .meta({ id: 'Arrival', description: 'Proof of arrival: what became of the test message.' });
export type ArrivalReport = z.output<typeof arrivalReportSchema>;

/** How it ended. `spam`: arrived where hardly anybody looks. `failed`: the inbox could not be looked into. */
export type ArrivalOutcome = 'arrived' | 'spam' | 'bounced' | 'not-found' | 'failed';
export type ArrivalFinding = z.output<typeof finding>;
