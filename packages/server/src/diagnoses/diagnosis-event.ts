import type { Diagnosis } from '@postroad/diagnosis';
import type { EventDraft, EventTarget, Outcome } from '../system-log/draft.ts';
import type { DiagnosisRequest } from './run-diagnosis.ts';

const outcomes = {
  ok: 'SUCCESS',
  degraded: 'SUCCESS',
  failed: 'FAILURE',
  inconclusive: 'UNKNOWN',
} as const satisfies Readonly<Record<Diagnosis['verdict'], Outcome>>;

/** A reply may have many lines; the first says it, and the diagnosis has the rest. */
const MAX_REPLY = 500;

/** The event that a diagnosis leaves in the System Log. The keys are those of Okta's `CustomEmailServerDebugData`. */
export function diagnosisEvent(
  diagnosis: Diagnosis,
  purpose: DiagnosisRequest['purpose'],
  server: DiagnosisRequest['server'],
): EventDraft {
  const { target, verdict, cause, stage, facts } = diagnosis;
  const reply = refusingReply(diagnosis);
  return {
    eventType: 'system.custom_email_server.diagnosis',
    outcome: outcomes[verdict],
    reason: diagnosis.summary,
    targets: [targetOf(diagnosis, server)],
    debugData: {
      ...(server === undefined
        ? {}
        : {
            customEmailServerId: server.id,
            configVersion: server.configVersion === null ? 'changed' : String(server.configVersion),
          }),
      customEmailServerHost: target.host,
      customEmailServerPort: String(target.port),
      ...(target.username === undefined ? {} : { customEmailServerUsername: target.username }),
      customEmailServerProtocol: { implicit: 'TLS', starttls: 'STARTTLS', none: 'NONE' }[
        facts.settings.effective.mode
      ],
      ...(reply === undefined ? {} : { customEmailServerErrorResponse: reply }),
      diagnosisId: diagnosis.id,
      purpose,
      verdict,
      ...(cause === null ? {} : { cause }),
      ...(stage === null ? {} : { stage }),
      durationMs: String(Math.round(diagnosis.durationMs)),
    },
  };
}

function targetOf({ id, target }: Diagnosis, server: DiagnosisRequest['server']): EventTarget {
  const address = `${target.host}:${target.port}`;
  return server === undefined
    ? { id, type: 'CustomEmailServerDraft', alternateId: address, displayName: address }
    : {
        id: server.id,
        type: 'CustomEmailServer',
        alternateId: address,
        displayName: server.alias ?? address,
      };
}

/** The server's own words at the stage where it failed. Where no reply was the reason, there are none. */
function refusingReply({ verdict, stage, stages, facts }: Diagnosis): string | undefined {
  if (verdict !== 'failed') return undefined;
  const { greeting, auth, envelope } = facts;
  const replies = {
    greeting,
    auth: auth?.attempts.at(-1)?.reply,
    mail: envelope.mail,
    rcpt: envelope.rcpt,
    data: envelope.data,
  };
  const reply = stage !== null && stage in replies ? replies[stage as keyof typeof replies] : undefined;
  if (reply !== undefined) return `${reply.code} ${reply.lines.join(' ')}`.slice(0, MAX_REPLY);
  // Of the others only the stage keeps the first line.
  const { detail = '' } = stages.find((one) => one.stage === stage && one.status === 'failed') ?? {};
  return /^[2-5]\d\d(?: |$)/.test(detail) ? detail.slice(0, MAX_REPLY) : undefined;
}
