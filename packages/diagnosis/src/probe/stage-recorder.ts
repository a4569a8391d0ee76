import type { StageTiming } from '../facts.ts';
import type { Stage, StageStatus } from '../vocabulary.ts';

/** What a caller can show while a diagnosis runs. */
export type ProbeEvent =
  | { readonly kind: 'stage-started'; readonly stage: Stage; readonly at: number }
  | ({ readonly kind: 'stage-ended' } & StageTiming)
  | { readonly kind: 'control'; readonly what: string; readonly at: number };

/** Keeps the time of each stage and tells whoever listens. */
export class StageRecorder {
  readonly #now: () => number;
  readonly #emit: (event: ProbeEvent) => void;
  readonly #timings: StageTiming[] = [];
  #running: { stage: Stage; startedMs: number } | undefined;

  constructor(now: () => number, emit: (event: ProbeEvent) => void) {
    this.#now = now;
    this.#emit = emit;
  }

  start(stage: Stage): void {
    const startedMs = this.#now();
    this.#running = { stage, startedMs };
    this.#emit({ kind: 'stage-started', stage, at: startedMs });
  }

  end(status: StageStatus, detail: string): void {
    const running = this.#running;
    if (running === undefined) return;
    this.#running = undefined;
    const timing: StageTiming = {
      stage: running.stage,
      status,
      startedMs: running.startedMs,
      durationMs: Math.round((this.#now() - running.startedMs) * 10) / 10,
      detail,
    };
    this.#timings.push(timing);
    this.#emit({ kind: 'stage-ended', ...timing });
  }

  /** A stage that took no time of its own. */
  note(stage: Stage, status: StageStatus, detail: string): void {
    const timing: StageTiming = { stage, status, startedMs: this.#now(), durationMs: 0, detail };
    this.#timings.push(timing);
    this.#emit({ kind: 'stage-ended', ...timing });
  }

  control(what: string): void {
    this.#emit({ kind: 'control', what, at: this.#now() });
  }

  get current(): Stage | undefined {
    return this.#running?.stage;
  }

  timings(): readonly StageTiming[] {
    return this.#timings;
  }
}
