import {
  type CheckSettings,
  type DiagnoseOptions,
  type Diagnosis,
  type Facts,
  gather,
  judge,
  type ProbeEvent,
  type TestMessage,
} from '@postroad/diagnosis';
import { translateDiagnosis } from '@postroad/diagnosis/languages';
import { type DiagnosisRow, insertDiagnosis, recordSeenCertificate } from '@postroad/store';
import type { Context } from '../context.ts';
import { ApiError, type ErrorCause } from '../http/api-error.ts';
import { newId } from '../ids.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import { diagnosisEvent, serverTarget } from './diagnosis-event.ts';

/** What a caller can show while a diagnosis runs: the probe's own events, and the wait before it. */
export type DiagnosisEvent = ProbeEvent | { readonly kind: 'waiting'; readonly ahead: number };

export interface DiagnosisRequest {
  readonly settings: CheckSettings;
  readonly purpose: 'diagnosis' | 'enable' | 'test';
  /** The saved server the settings come from. Absent: a draft. `configVersion` null: its settings with changes. */
  readonly server?: { readonly id: string; readonly configVersion: number | null; readonly alias?: string };
  readonly origin: EventOrigin;
  /** Ends the diagnosis; what was seen until then is kept. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: DiagnosisEvent) => void;
  /** What is transmitted when `settings.send` is set, in place of the probe's own test message. */
  readonly message?: TestMessage;
}

export interface CompletedDiagnosis {
  readonly id: string;
  readonly diagnosis: Diagnosis;
  /** As it was stored. */
  readonly row: DiagnosisRow;
}

/**
 * Diagnoses one server for somebody: within the limits, through the network policy, stored, counted and logged.
 * The answer is what is stored.
 *
 * @throws ApiError E0000047 when too many checks run or wait, E0000001 when the network policy forbids the target
 */
export async function runDiagnosis(context: Context, request: DiagnosisRequest): Promise<CompletedDiagnosis> {
  const { settings, onEvent, signal, message, origin, server } = request;
  if (origin.principal !== undefined)
    context.limits.check(origin.principal, `${settings.host}:${settings.port}`);
  const id = newId('dia');
  const network = await context.network.forOrigin(
    origin,
    server === undefined ? undefined : serverTarget(server, settings),
  );
  const facts = await context.checks.run(
    () =>
      gather(settings, {
        permit: network.permit,
        fetch: network.fetch,
        ...(signal === undefined ? {} : { signal }),
        ...(onEvent === undefined ? {} : { onEvent }),
        ...(message === undefined ? {} : { message }),
        ...tokenSource(context, request),
      }),
    {
      ...(signal === undefined ? {} : { signal }),
      onWaiting: (ahead) => onEvent?.({ kind: 'waiting', ahead }),
    },
  );
  await network.noteDenials(facts);
  const diagnosis = judge(facts, id);
  context.metrics.recordDiagnosis(diagnosis, request.purpose);
  assertPermitted(diagnosis);
  const row = rowOf(diagnosis, request);
  await keep(context, request, diagnosis, row, facts);
  return { id, diagnosis, row };
}

const FIELDS = { address: 'host', port: 'port', proxy: 'proxy' } as const;

/**
 * A target that the network policy forbids is a mistake in the request, not a result about a mail server. The network
 * guard has noted the denial in the System Log.
 */
function assertPermitted(diagnosis: Diagnosis): void {
  const { cause, stage, facts } = diagnosis;
  if (cause !== 'connection-not-permitted') return;
  const refused = facts.addresses.find(({ refusal }) => refusal !== undefined)?.refusal;
  const field = stage === 'auth' ? 'tokenEndpoint' : FIELDS[refused?.subject ?? 'address'];
  throw new ApiError('E0000001', {
    argument: field,
    causes: [notPermitted(diagnosis, field)],
    causesIn: (translate) => [notPermitted(translateDiagnosis(diagnosis, translate), field)],
  });
}

/** Why, and the step that permits it; the others are for programs and pages that show them as a list. */
function notPermitted({ cause, stage, actor, findings }: Diagnosis, field: string): ErrorCause {
  const { evidence = [], fix = [] } = findings.find(({ id }) => id === cause) ?? {};
  const reasons = [...new Set(evidence.map(({ text }) => text))];
  return {
    errorSummary: `${field}: ${[...reasons, ...fix.slice(0, 1)].join(' ')}`,
    cause,
    stage,
    actor,
    fix,
  };
}

/**
 * Only a test uses a kept token, as sending does. A diagnosis asks the token endpoint anew: whether that answers is part
 * of what it finds out, and a kept token may have been withdrawn.
 */
function tokenSource(
  { tokens }: Context,
  { server, purpose }: DiagnosisRequest,
): Pick<DiagnoseOptions, 'tokens'> {
  const version = server?.configVersion ?? null;
  if (server === undefined || version === null) return {};
  return {
    tokens: tokens.sourceOf({ id: server.id, configVersion: version }, { fresh: purpose !== 'test' }),
  };
}

function rowOf(diagnosis: Diagnosis, { purpose, server, origin }: DiagnosisRequest): DiagnosisRow {
  return {
    id: diagnosis.id,
    server_id: server?.id ?? null,
    config_version: server?.configVersion ?? null,
    purpose,
    host: diagnosis.target.host,
    port: diagnosis.target.port,
    started_at: Date.parse(diagnosis.startedAt),
    duration_ms: Math.round(diagnosis.durationMs),
    verdict: diagnosis.verdict,
    cause: diagnosis.cause,
    stage: diagnosis.stage,
    requested_by: JSON.stringify(requester(origin)),
    result: JSON.stringify(diagnosis),
  };
}

async function keep(
  { store, systemLog }: Context,
  { purpose, server, origin }: DiagnosisRequest,
  diagnosis: Diagnosis,
  row: DiagnosisRow,
  facts: Facts,
): Promise<void> {
  const [leaf] = facts.session?.tls?.chain ?? [];
  const { host, port } = row;
  await store.transaction(async (trx) => {
    await insertDiagnosis(trx, row);
    if (leaf !== undefined)
      await recordSeenCertificate(trx, {
        host,
        port,
        subject: leaf.subject,
        fingerprint256: leaf.fingerprint256,
        not_after: Date.parse(leaf.notAfter),
        seen_at: row.started_at,
      });
    await systemLog.record(trx, origin, diagnosisEvent(diagnosis, purpose, server));
  });
}

/** Who asked, as it is kept with the result. */
export function requester({ principal }: EventOrigin): {
  readonly id: string;
  readonly type: string;
  readonly displayName: string;
} {
  if (principal === undefined)
    return { id: 'system@postroad', type: 'SystemPrincipal', displayName: 'Postroad' };
  return { id: principal.id, type: principal.type, displayName: principal.displayName };
}
