import type { Diagnosis } from '@postroad/diagnosis';
import { diagnosisSchema } from '@postroad/diagnosis/schema';
import type { DiagnosisRow, DiagnosisSummaryRow } from '@postroad/store';
import { z } from 'zod';
import type { DetailLevel } from '../network-policy/redact-detail.ts';

const purpose = z
  .enum(['diagnosis', 'enable', 'test'])
  .describe('Why it ran: asked for, before switching the server on, or with a test message.');
const requestedBy = z.object({ id: z.string(), type: z.string(), displayName: z.string() });
const context = {
  emailServerId: z.string().nullable().describe('Null for a draft.'),
  configVersion: z
    .int()
    .nullable()
    .describe('Which state of the saved settings was looked at; null for a draft, or with changes.'),
  purpose,
  requestedBy,
};

/** A stored diagnosis: the result as it was answered, and where it belongs. */
export const diagnosisRecordSchema = diagnosisSchema.extend(context).meta({
  id: 'Diagnosis',
  description: 'The result of one check (`postroad.diagnosis/1`), and where it belongs.',
});
export type DiagnosisRecord = z.output<typeof diagnosisRecordSchema>;

/** A stored diagnosis in a list. */
export const diagnosisSummarySchema = diagnosisSchema
  .pick({ id: true, startedAt: true, durationMs: true, verdict: true, stage: true, cause: true })
  .extend({ ...context, host: z.string(), port: z.int() })
  .meta({ id: 'DiagnosisSummary', description: 'A stored diagnosis without its detail.' });
export type DiagnosisSummary = z.output<typeof diagnosisSummarySchema>;

/** The diagnosis of a row, and where it belongs. */
export function recordOf(row: DiagnosisRow): DiagnosisRecord {
  return { ...(JSON.parse(row.result) as z.output<typeof diagnosisSchema>), ...contextOf(row) };
}

/** A list does not know which targets are internal; `redactDetail` says why their times are coarse. */
const COARSE_MS = 100;

/** What stands in a list, for somebody who sees this much. */
export function summaryOf(row: DiagnosisSummaryRow, level: DetailLevel): DiagnosisSummary {
  return {
    id: row.id,
    startedAt: new Date(row.started_at).toISOString(),
    durationMs: level === 'full' ? row.duration_ms : Math.round(row.duration_ms / COARSE_MS) * COARSE_MS,
    verdict: row.verdict as Diagnosis['verdict'],
    stage: row.stage as Diagnosis['stage'],
    cause: row.cause as Diagnosis['cause'],
    host: row.host,
    port: row.port,
    ...contextOf(row),
  };
}

function contextOf(row: DiagnosisSummaryRow) {
  return {
    emailServerId: row.server_id,
    configVersion: row.config_version,
    purpose: row.purpose,
    requestedBy: JSON.parse(row.requested_by) as z.output<typeof requestedBy>,
  };
}
