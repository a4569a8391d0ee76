import type { DiagnosisRecord } from '@postroad/server/api';
import { ApiFailure } from '../../api/failure.ts';

/** Why a server was not switched on, as the check before it found. */
export interface Refusal {
  /** Okta's sentence. */
  readonly sentence: string;
  readonly summary: string;
  readonly stage: DiagnosisRecord['stage'];
  readonly actor: DiagnosisRecord['actor'];
  readonly cause: DiagnosisRecord['cause'];
  /** In the words of the server. */
  readonly reply: string | undefined;
  readonly fix: readonly string[];
  readonly diagnosisId: string | undefined;
}

/** Reads the cause that a refused check carries; undefined where the error is of another kind. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof ApiFailure)) return undefined;
  const [cause] = error.causes;
  if (cause === undefined || typeof cause.diagnosisId !== 'string') return undefined;
  return {
    sentence: error.message,
    summary: cause.errorSummary,
    stage: (cause.stage ?? null) as Refusal['stage'],
    actor: (cause.actor ?? null) as Refusal['actor'],
    cause: (cause.cause ?? null) as Refusal['cause'],
    reply: typeof cause.reply === 'string' ? cause.reply : undefined,
    fix: Array.isArray(cause.fix) ? cause.fix.map(String) : [],
    diagnosisId: cause.diagnosisId,
  };
}

/** The id of the server that stands in the way of switching on (E0000222); undefined for other errors. */
export function otherEnabledOf(error: unknown): string | undefined {
  if (!(error instanceof ApiFailure) || error.errorCode !== 'E0000222') return undefined;
  const id = error.causes[0]?.emailServerId;
  return typeof id === 'string' ? id : undefined;
}
