import type { Diagnosis } from '@postroad/diagnosis';
import { translateDiagnosis } from '@postroad/diagnosis/languages';
import { finalReply } from '../diagnoses/final-reply.ts';
import { ApiError, type ApiErrorCode, type ErrorCause } from '../http/api-error.ts';

/**
 * A check that does not allow what was asked for, in Okta's codes: E0000266 when no access token was to be had,
 * E0000224 when the login is what failed, else E0000223. Okta's clients pass on every key of a cause, so the one cause
 * says which one it is, where it happened, in which words of the server, who must act and what to do.
 */
export function toCheckFailure(diagnosis: Diagnosis): ApiError {
  const code = codeOf(diagnosis);
  return new ApiError(code, {
    ...(code === 'E0000266' ? { argument: withoutStop(diagnosis.summary) } : {}),
    causes: [causeOf(diagnosis)],
    causesIn: (translate) => [causeOf(translateDiagnosis(diagnosis, translate))],
  });
}

function causeOf(diagnosis: Diagnosis): ErrorCause {
  const { id, cause, stage, summary, actor, fix, confidence, alternatives, findings } = diagnosis;
  const reply = finalReply(diagnosis);
  const root = findings.find((finding) => finding.id === cause);
  return {
    errorSummary: summary,
    cause,
    stage,
    ...(reply === undefined ? {} : { reply }),
    actor,
    fix,
    confidence,
    alternatives,
    evidence: (root?.evidence ?? []).map(({ text }) => text),
    diagnosisId: id,
  };
}

function codeOf({ stage, facts: { auth } }: Diagnosis): ApiErrorCode {
  if (stage !== 'auth') return 'E0000223';
  return auth?.token?.obtained === false ? 'E0000266' : 'E0000224';
}

/** Okta's summary has a full stop of its own. */
function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
