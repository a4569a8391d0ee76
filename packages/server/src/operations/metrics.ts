import type { CauseId, Diagnosis } from '@postroad/diagnosis';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** One request, as it is counted. */
export interface RequestRecord {
  readonly method: string;
  /** The route's pattern, `/api/v1/email-servers/:emailServerId`; absent: no route took it. Never the path itself. */
  readonly route?: string;
  readonly status: number;
  readonly durationMs: number;
}

/** One message that was to be handed to a server. */
export interface SendRecord {
  /** `accepted`: the server's 250 after the message. */
  readonly status: 'accepted' | 'failed';
  /** Of a failure; null where none could be named. */
  readonly cause: CauseId | null;
  readonly durationMs: number;
}

/** What the service counts about itself, for Prometheus. Labels are from closed lists: no host, address or user. */
export interface Metrics {
  readonly registry: Registry;
  recordRequest(request: RequestRecord): void;
  /** Counts the diagnosis, its cause, and how long each of its stages took. */
  recordDiagnosis(diagnosis: Diagnosis, purpose: 'diagnosis' | 'enable' | 'test'): void;
  recordSend(send: SendRecord): void;
}

/** From a lookup on the same machine to the deadline of a diagnosis, in seconds. */
const STAGE_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
/** Around the promise for reads, 50 ms, and up to a diagnosis that is waited for. */
const REQUEST_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30, 60];

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Makes the counters, at zero. Each service has its own registry, so two in one process do not mix. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'postroad_http_request_duration_seconds',
    help: 'Requests answered, by method, route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: REQUEST_BUCKETS,
    registers,
  });
  const diagnoses = new Counter({
    name: 'postroad_diagnoses_total',
    help: 'Diagnoses that ended, by purpose and verdict.',
    labelNames: ['purpose', 'verdict'] as const,
    registers,
  });
  const causes = new Counter({
    name: 'postroad_diagnosis_failures_total',
    help: 'Diagnoses that named a root cause, by cause and the stage where it failed.',
    labelNames: ['cause', 'stage'] as const,
    registers,
  });
  const stageDurations = new Histogram({
    name: 'postroad_stage_duration_seconds',
    help: 'How long each stage of a diagnosis took, by outcome. Stages that did not run are left out.',
    labelNames: ['stage', 'status'] as const,
    buckets: STAGE_BUCKETS,
    registers,
  });
  const sends = new Histogram({
    name: 'postroad_send_duration_seconds',
    help: 'Messages handed to a server, by status: accepted is its 250 after the message.',
    labelNames: ['status'] as const,
    buckets: STAGE_BUCKETS,
    registers,
  });
  // There before the first failure: Prometheus sees no increase in a series that begins with it.
  for (const status of ['accepted', 'failed'] as const) sends.zero({ status });
  const sendFailures = new Counter({
    name: 'postroad_send_failures_total',
    help: 'Messages that no server accepted, by root cause.',
    labelNames: ['cause'] as const,
    registers,
  });
  return {
    registry,
    recordRequest({ method, route, status, durationMs }) {
      // A client may send any word as its method, and each would be a series of its own.
      const known = METHODS.has(method) ? method : 'other';
      requests.observe({ method: known, route: route ?? 'none', status: String(status) }, durationMs / 1000);
    },
    recordDiagnosis(diagnosis, purpose) {
      diagnoses.inc({ purpose, verdict: diagnosis.verdict });
      if (diagnosis.verdict === 'failed')
        causes.inc({ cause: diagnosis.cause ?? 'unknown', stage: diagnosis.stage ?? 'unknown' });
      for (const { stage, status, durationMs } of diagnosis.stages)
        if (status !== 'not-run') stageDurations.observe({ stage, status }, durationMs / 1000);
    },
    recordSend({ status, cause, durationMs }) {
      sends.observe({ status }, durationMs / 1000);
      if (status === 'failed') sendFailures.inc({ cause: cause ?? 'unknown' });
    },
  };
}
