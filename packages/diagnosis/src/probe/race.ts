import type { Socket } from 'node:net';
import { Deadline } from '@postroad/smtp';
import type { AttemptFacts } from '../facts.ts';
import { type Dialled, type DialOptions, type DialTarget, dial } from './dial.ts';
import { NEXT_ADDRESS_DELAY_MS } from './limits.ts';

/** All attempts of a race, and the socket that won. */
export interface RaceResult {
  readonly socket?: Socket;
  readonly winner?: AttemptFacts;
  readonly attempts: readonly AttemptFacts[];
}

/**
 * Connects to the first address that answers: the next one starts when one fails, or after 250 ms beside it
 * (RFC 8305). Losers that connect later are closed; those still under way when one wins are noted as abandoned.
 */
export async function race(targets: readonly DialTarget[], options: DialOptions): Promise<RaceResult> {
  const attempts = new Map<DialTarget, AttemptFacts>();
  const startedMs = new Map<DialTarget, number>();
  // Losers are given up at once: one that still waited would keep the process alive until its own limit.
  const decided = new AbortController();
  const { signal } = options.deadline;
  // With one address there are no losers.
  const deadline =
    targets.length === 1
      ? options.deadline
      : new Deadline(
          options.deadline.remainingMs(),
          signal === undefined ? decided.signal : AbortSignal.any([signal, decided.signal]),
        );
  return new Promise((resolve, reject) => {
    let next = 0;
    let running = 0;
    let settled = false;
    let timer: NodeJS.Timeout | undefined;

    const inOrder = (): AttemptFacts[] =>
      targets.flatMap((target) => {
        const known = attempts.get(target);
        if (known !== undefined) return [known];
        const since = startedMs.get(target);
        if (since === undefined) return [];
        return [
          {
            ...target,
            startedMs: since,
            durationMs: Math.round(options.now() - since),
            outcome: 'abandoned' as const,
          },
        ];
      });

    const finish = (won?: Dialled): void => {
      settled = true;
      clearTimeout(timer);
      const all = inOrder();
      if (targets.length > 1) decided.abort();
      resolve(
        won?.socket === undefined
          ? { attempts: all }
          : { socket: won.socket, winner: won.attempt, attempts: all },
      );
    };

    const startNext = (): void => {
      const target = targets[next];
      if (settled || target === undefined) return;
      next += 1;
      running += 1;
      startedMs.set(target, options.now());
      clearTimeout(timer);
      if (next < targets.length) timer = setTimeout(startNext, NEXT_ADDRESS_DELAY_MS);
      const take = (dialled: Dialled): void => {
        running -= 1;
        if (settled) {
          dialled.socket?.destroy();
          return;
        }
        attempts.set(target, dialled.attempt);
        if (dialled.socket !== undefined) finish(dialled);
        else if (next < targets.length) startNext();
        else if (running === 0) finish();
      };
      // `dial` throws only for a defect of ours: it ends the race rather than leave it waiting.
      dial(target, { ...options, deadline }).then(take, (defect: unknown) => {
        settled = true;
        clearTimeout(timer);
        decided.abort();
        reject(defect);
      });
    };

    if (targets.length === 0) finish();
    else startNext();
  });
}
