import type { Facts, StageTiming } from '../facts.ts';
import { type Stage, stages } from '../vocabulary.ts';
import { order } from './findings.ts';

/** Every stage once, in order: those that ran with their time, the others as not run, and why. */
export function stageList(facts: Facts): readonly StageTiming[] {
  const failed = facts.timings.find((timing) => timing.status === 'failed')?.stage;
  return stages.flatMap((stage) => {
    const ran = facts.timings.findLast((timing) => timing.stage === stage);
    if (ran !== undefined) return [ran];
    if (!applies(stage, facts)) return [];
    const detail =
      failed !== undefined && order(failed) < order(stage)
        ? `not reached: ${failed} failed`
        : notAsked(stage, facts);
    return [{ stage, status: 'not-run', startedMs: 0, durationMs: 0, detail }];
  });
}

/** Implicit TLS has no STARTTLS stage and the other way round; arrival belongs to another step. */
function applies(stage: Stage, facts: Facts): boolean {
  const { mode } = facts.settings.effective;
  if (stage === 'tls') return mode === 'implicit';
  if (stage === 'starttls') return mode === 'starttls';
  return stage !== 'delivery';
}

function notAsked(stage: Stage, facts: Facts): string {
  const { settings } = facts;
  if (stage === 'dns' && settings.proxy !== undefined) return 'the proxy resolves the name';
  if (stage === 'auth' && settings.login === 'none') return 'no login was given';
  if (stage === 'mail' && settings.from === undefined) return 'no --from was given';
  if (stage === 'rcpt' && settings.to === undefined) return 'no --to was given';
  if (stage === 'data' && !settings.send) return 'not asked for (--send)';
  return 'not reached';
}
