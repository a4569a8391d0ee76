import type { Diagnosis } from '@postroad/diagnosis';
import type { EventDraft, EventTarget, Outcome } from '../system-log/draft.ts';
import { finalReply } from './final-reply.ts';
import type { DiagnosisRequest } from './run-diagnosis.ts';

const outcomes = {
  ok: 'SUCCESS',
  degraded: 'SUCCESS',
  failed: 'FAILURE',
  inconclusive: 'UNKNOWN',
} as const satisfies Readonly<Record<Diagnosis['verdict'], Outcome>>;

/** A reply may have many lines; the first ones say it, and the diagnosis has the rest. */
const MAX_REPLY = 500;

/** The event that a diagnosis leaves in the System Log. The keys are those of Okta's `CustomEmailServerDebugData`. */
export function diagnosisEvent(
  diagnosis: Diagnosis,
  purpose: DiagnosisRequest['purpose'],
  server: DiagnosisRequest['server'],
): EventDraft {
  const { target, verdict, cause, stage, facts } = diagnosis;
  const reply = verdict === 'failed' ? finalReply(diagnosis) : undefined;
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
      ...(reply === undefined ? {} : { customEmailServerErrorResponse: reply.slice(0, MAX_REPLY) }),
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
  if (server !== undefined) return serverTarget(server, target);
  const address = `${target.host}:${target.port}`;
  return { id, type: 'CustomEmailServerDraft', alternateId: address, displayName: address };
}

/** A saved server as events of its diagnoses name it: by the address that was tried. */
export function serverTarget(
  { id, alias }: NonNullable<DiagnosisRequest['server']>,
  { host, port }: { readonly host: string; readonly port: number },
): EventTarget {
  const address = `${host}:${port}`;
  return { id, type: 'CustomEmailServer', alternateId: address, displayName: alias ?? address };
}
