import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { StoreOptions } from '../../open-store.ts';

/** The programs of this folder: things that take a process of their own. */
export type ProgramName = 'die-in-migration' | 'hold-transaction' | 'open' | 'rotate' | 'write';

/** A program that runs. */
export interface Program {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** The lines it has written so far. */
  readonly lines: readonly string[];
  /** Resolves with the next line; undefined when it has ended without one. */
  nextLine(): Promise<string | undefined>;
  /** Resolves when it has ended and all its lines are read. */
  readonly ended: Promise<{
    readonly code: number | null;
    readonly signal: string | null;
    readonly errors: string;
  }>;
}

/** Starts a program with a store's options, which go by the environment: they hold a password. */
export function startProgram(name: ProgramName, options: StoreOptions, ...args: readonly string[]): Program {
  const file = fileURLToPath(new URL(`${name}-program.ts`, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, POSTROAD_TEST_STORE: JSON.stringify(options) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line));
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  // It may be gone already when it is told to end.
  child.stdin.on('error', () => {});
  const ended = Promise.all([once(child, 'close'), once(reader, 'close')]).then(([[code, signal]]) => ({
    code: code as number | null,
    signal: signal as string | null,
    errors,
  }));
  let taken = 0;
  return {
    child,
    lines,
    ended,
    async nextLine() {
      const place = taken;
      taken += 1;
      while (lines.length <= place) {
        const done = await Promise.race([once(reader, 'line').then(() => false), ended.then(() => true)]);
        if (done) break;
      }
      return lines[place];
    },
  };
}
