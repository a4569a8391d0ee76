import { type Diagnosis, effectiveSecurity } from '@postroad/diagnosis';
import type { EmailServerRow } from '@postroad/store';
import { finalReply } from '../diagnoses/final-reply.ts';
import { fingerprintsOf } from '../fields/certificates.ts';
import type { ApiError } from '../http/api-error.ts';
import { detailsOf } from '../smtp-settings/stored-settings.ts';
import type { EventDraft, EventTarget } from '../system-log/draft.ts';
import type { EmailServerFields } from './email-server-schema.ts';
import { shownSettings } from './email-server-view.ts';

/** What happens in the life of a server: each is one of Okta's event types. */
export type LifecycleStep = 'create' | 'update' | 'activate' | 'deactivate' | 'delete';

/** Longest reply that an event keeps. */
const MAX_REPLY = 500;

/** That a step was made. */
export function lifecycleEvent(
  step: LifecycleStep,
  row: EmailServerRow,
  changeDetails?: EventTarget['changeDetails'],
): EventDraft {
  return {
    eventType: `system.custom_email_server.lifecycle.${step}`,
    outcome: 'SUCCESS',
    targets: [{ ...targetOf(row), ...(changeDetails === undefined ? {} : { changeDetails }) }],
    debugData: dataOf(row),
  };
}

/**
 * That a step was refused, because the check before it failed. With what was answered, since that is what somebody has who
 * looks for the event.
 */
export function refusedEvent(
  step: LifecycleStep,
  row: EmailServerRow,
  diagnosis: Diagnosis,
  { code, message, errorId }: Pick<ApiError, 'code' | 'message' | 'errorId'>,
): EventDraft {
  const { id, summary, cause, stage } = diagnosis;
  const reply = finalReply(diagnosis);
  return {
    eventType: `system.custom_email_server.lifecycle.${step}`,
    outcome: 'FAILURE',
    reason: summary,
    severity: 'WARN',
    targets: [targetOf(row)],
    debugData: {
      ...dataOf(row),
      ...(reply === undefined ? {} : { customEmailServerErrorResponse: reply.slice(0, MAX_REPLY) }),
      ...(cause === null ? {} : { cause }),
      ...(stage === null ? {} : { stage }),
      diagnosisId: id,
      errorCode: code,
      errorSummary: message,
      errorId,
    },
  };
}

function targetOf({ id, host, port, alias }: EmailServerRow): EventTarget {
  return { id, type: 'CustomEmailServer', alternateId: `${host}:${port}`, displayName: alias };
}

const PROTOCOLS = { implicit: 'TLS', starttls: 'STARTTLS', none: 'NONE' } as const;

/** Names are those of Okta's `CustomEmailServerDebugData`. */
function dataOf(row: EmailServerRow): Record<string, string> {
  const { host, port } = row;
  const { mode } = effectiveSecurity({ host, port, security: detailsOf(row).security });
  return {
    customEmailServerId: row.id,
    customEmailServerHost: host,
    customEmailServerPort: String(port),
    customEmailServerUsername: row.username,
    customEmailServerAuthType: row.auth_type,
    customEmailServerProtocol: PROTOCOLS[mode],
    configVersion: String(row.config_version),
  };
}

const SECRETS = ['password', 'clientSecret', 'privateKey'] as const;

/** What differs between two states of a server, and which secrets were given anew: never the secrets. */
export function changesBetween(
  before: EmailServerRow,
  after: EmailServerRow,
  given: EmailServerFields,
): NonNullable<EventTarget['changeDetails']> {
  const was = shown(before);
  const is = shown(after);
  const differing = [...new Set([...was.keys(), ...is.keys()])].filter(
    (key) => JSON.stringify(was.get(key)) !== JSON.stringify(is.get(key)),
  );
  const pick = (values: ReadonlyMap<string, unknown>) =>
    Object.fromEntries(differing.flatMap((key) => (values.has(key) ? [[key, values.get(key)]] : [])));
  const renewed = [
    ...SECRETS.filter((name) => given[name] !== undefined && given[name] !== null),
    ...(given.clientCertificate?.privateKey === undefined ? [] : ['clientCertificate.privateKey']),
    ...(given.proxy?.password === undefined ? [] : ['proxy.password']),
  ];
  return {
    from: pick(was),
    to: { ...pick(is), ...Object.fromEntries(renewed.map((name) => [name, '[changed]'])) },
  };
}

/** The key's id as well, which the API does not show: two keys have nothing else to tell them apart. */
function shown(row: EmailServerRow): ReadonlyMap<string, unknown> {
  const { ca, clientCertificate, ...settings } = shownSettings(row);
  const { oauth } = detailsOf(row);
  return new Map<string, unknown>(
    Object.entries({
      ...settings,
      ...(oauth?.grant === 'jwt-bearer' && oauth.keyId !== undefined ? { keyId: oauth.keyId } : {}),
      // An event is kept for months: what identifies a certificate, and not the certificate.
      ...(ca === undefined ? {} : { ca: fingerprintsOf(ca) }),
      ...(clientCertificate === undefined
        ? {}
        : { clientCertificate: fingerprintsOf(clientCertificate.certificate) }),
    }),
  );
}
