import { type CheckSettings, type Diagnosis, diagnose } from '@postroad/diagnosis';
import type { CheckCommandOptions } from '../commands/check.ts';
import { statusOf } from '../exit-status.ts';
import { readSettings } from '../input/check-settings.ts';
import { rowOptions, type TargetRow } from '../input/targets.ts';
import { fleetLine } from '../output/fleet-text.ts';
import { colorsFor } from '../output/terminal.ts';

/** What is kept of a row's diagnosis: enough to count it, and its text for the output. Plain data, sent between threads. */
export interface RowResult {
  readonly seen: Pick<Diagnosis, 'verdict' | 'cause'> & {
    readonly target: { readonly host: string; readonly port: number };
  };
  readonly status: number;
  readonly text: string;
}

/** What all rows of a run have in common. */
export interface RowCheckOptions {
  readonly options: CheckCommandOptions;
  /** By `passwordKey`. */
  readonly passwords: ReadonlyMap<string, NonNullable<CheckSettings['password']>>;
  /** Whether the output is a terminal. */
  readonly isTTY: boolean;
}

/** Where the password of a row comes from; empty for the one source given on the command line. */
export function passwordKey({ options }: TargetRow): string {
  if (options.passwordEnv !== undefined) return `env ${options.passwordEnv}`;
  return options.passwordFile === undefined ? '' : `file ${options.passwordFile}`;
}

/** Gives the function that checks one row. */
export function createRowCheck({
  options,
  passwords,
  isTTY,
}: RowCheckOptions): (row: TargetRow, signal: AbortSignal) => Promise<RowResult> {
  const colors = colorsFor({ isTTY });
  return async (row, signal) => {
    const settings = readSettings(row.target, rowOptions(row, options));
    const password = passwords.get(passwordKey(row));
    const withLogin =
      password !== undefined && settings.username !== undefined && settings.oauth === undefined;
    const diagnosis = await diagnose(withLogin ? { ...settings, password } : settings, { signal });
    const { verdict, cause, target } = diagnosis;
    const text =
      options.json === true
        ? JSON.stringify({ line: row.line, ...diagnosis })
        : options.quiet === true
          ? ''
          : fleetLine(diagnosis, colors);
    return {
      seen: { verdict, cause, target: { host: target.host, port: target.port } },
      status: statusOf(diagnosis),
      text,
    };
  };
}
