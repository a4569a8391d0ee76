import type { CheckCommandOptions } from '../commands/check.ts';
import type { TargetRow } from '../input/targets.ts';
import type { RowResult } from './row-check.ts';

/** What a thread is started with. The passwords stay in this process's memory. */
export interface ThreadData {
  readonly options: CheckCommandOptions;
  readonly passwords: readonly (readonly [key: string, password: string])[];
  readonly isTTY: boolean;
}

/** To a thread: a row to check, or to end all that run. */
export type ToThread = { readonly id: number; readonly row: TargetRow } | 'stop';

/** From a thread: how a row went; without a result it was cut short. */
export interface FromThread {
  readonly id: number;
  readonly result?: RowResult;
}
