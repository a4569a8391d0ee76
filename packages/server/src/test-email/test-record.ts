import { type CauseId, type Diagnosis, stageStatuses, stages } from '@postroad/diagnosis';
import { translateDiagnosis } from '@postroad/diagnosis/languages';
import type { DiagnosisRow, ServerTestRow } from '@postroad/store';
import { z } from 'zod';
import { type ArrivalReport, arrivalReportSchema } from '../arrival/arrival-report.ts';
import { translateArrival } from '../arrival/translate-arrival.ts';
import type { Translator } from '../languages/translator.ts';
import type { DetailLevel } from '../network-policy/redact-detail.ts';

const arrivalStatuses = [
  'not-asked',
  'waiting',
  'arrived',
  'spam',
  'bounced',
  'not-found',
  'failed',
] as const;

/** A test message that was sent, or was to be. */
export const testRecordSchema = z
  .object({
    id: z
      .string()
      .describe('`tst…`; also the token in the message: header X-Postroad-Test, subject and text.'),
    emailServerId: z.string(),
    configVersion: z.int().describe('Which state of the saved settings was used.'),
    fromAddress: z.string(),
    toAddress: z.string(),
    startedAt: z.string(),
    durationMs: z.number(),
    status: z
      .enum(['accepted', 'failed'])
      .describe('`accepted`: the server took the message. Whether it arrived is told by `arrival`.'),
    cause: z.string().nullable().describe('Root cause of a failure.'),
    messageId: z.string().nullable(),
    reply: z.string().nullable().describe("The server's final reply, as received."),
    queueId: z.string().nullable().describe("The server's own id of the message, read from its reply."),
    diagnosisId: z.string(),
    requestedBy: z.object({ id: z.string(), type: z.string(), displayName: z.string() }),
    inboxId: z.string().nullable(),
    arrivalStatus: z.enum(arrivalStatuses),
  })
  .meta({ id: 'EmailServerTest', description: 'A test message sent through an email server.' });
export type TestRecord = z.output<typeof testRecordSchema>;

const stage = z.object({
  stage: z.enum(stages),
  status: z.enum(stageStatuses),
  startedMs: z.number(),
  durationMs: z.number(),
  detail: z.string(),
});

/** A test message with everything that is known of it. */
export const testDetailSchema = testRecordSchema
  .extend({
    stages: z
      .array(stage)
      .nullable()
      .describe('Time of each stage; null once the diagnosis is no longer kept.'),
    arrival: arrivalReportSchema.nullable().describe('Null where no inbox was given.'),
  })
  .meta({ id: 'EmailServerTestDetail', description: 'A test message with its stages and its arrival.' });
export type TestDetail = z.output<typeof testDetailSchema>;

/** A test of a row. */
export function testRecordOf(row: ServerTestRow): TestRecord {
  return {
    id: row.id,
    emailServerId: row.server_id,
    configVersion: row.config_version,
    fromAddress: row.from_address,
    toAddress: row.to_address,
    startedAt: new Date(row.started_at).toISOString(),
    durationMs: row.duration_ms,
    status: row.status,
    cause: row.cause as CauseId | null,
    messageId: row.message_id,
    reply: row.reply,
    queueId: row.queue_id,
    diagnosisId: row.diagnosis_id,
    requestedBy: JSON.parse(row.requested_by) as TestRecord['requestedBy'],
    inboxId: row.inbox_id,
    arrivalStatus: row.arrival_status,
  };
}

/** A test with its stages and its arrival, as much of them as whoever asks may see, in the language they prefer. */
export function testDetailOf(
  row: ServerTestRow,
  diagnosis: DiagnosisRow | undefined,
  level: DetailLevel,
  redact: (diagnosis: Diagnosis) => Diagnosis,
  translate?: Translator,
): TestDetail {
  const found = diagnosis === undefined ? undefined : redact(JSON.parse(diagnosis.result) as Diagnosis);
  const said = found === undefined || translate === undefined ? found : translateDiagnosis(found, translate);
  const report = row.arrival === null ? null : shownTo(JSON.parse(row.arrival) as ArrivalReport, level);
  return {
    ...testRecordOf(row),
    stages: said === undefined ? null : [...said.stages],
    arrival: report === null || translate === undefined ? report : translateArrival(report, translate),
  };
}

/** For those who only watch, without a picture of the network inside and without the words of the inbox's server. */
function shownTo(report: ArrivalReport, level: DetailLevel): ArrivalReport {
  if (level === 'full') return report;
  const { problem, hops, ...rest } = report;
  return {
    ...rest,
    ...(hops === undefined
      ? {}
      : {
          hops: hops.map(({ from: _from, fromAddress: _address, fromReverseName: _name, ...hop }) => hop),
        }),
    ...(problem === undefined ? {} : { problem: withoutReply(problem) }),
  };
}

function withoutReply({ reply: _reply, ...problem }: NonNullable<ArrivalReport['problem']>) {
  return problem;
}
