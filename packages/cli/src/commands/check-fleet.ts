import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Secret } from '@postroad/smtp';
import { exitStatus, worseOf } from '../exit-status.ts';
import { createRowCheck, passwordKey, type RowCheckOptions, type RowResult } from '../fleet/row-check.ts';
import { FleetThread } from '../fleet/threads.ts';
import { readSettings, withPassword } from '../input/check-settings.ts';
import { Misuse } from '../input/misuse.ts';
import { parseTargets, readTargetsFile, rowOptions, type TargetRow } from '../input/targets.ts';
import { FleetTally } from '../output/fleet-text.ts';
import { ProgressBar } from '../output/progress-bar.ts';
import { colorsFor } from '../output/terminal.ts';
import { Writer } from '../output/writer.ts';
import type { CheckCommandOptions } from './check.ts';

const DEFAULT_CONCURRENCY = 20;
const MAX_CONCURRENCY = 2_000;

/**
 * Left to itself V8 lets the garbage of thousands of short checks pile up to hundreds of megabytes before it looks.
 * Measured over 5,000 checks, 200 at a time: 340 MB without these, under 230 MB with them, in the same time.
 */
function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=100');
}

function concurrencyOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_CONCURRENCY;
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || value < 1 || value > MAX_CONCURRENCY)
    throw new Misuse(`--concurrency must be a number from 1 to ${MAX_CONCURRENCY}, not "${text}"`);
  return value;
}

/** Below this many rows a thread costs more than it brings: it loads the program and the roots once more. */
const ROWS_FOR_A_THREAD = 250;
/** Each takes about 35 MB; with three the command stays below 250 MB. */
const MAX_THREADS = 3;

/** Threads beside this one. A few checks at a time leave one thread idle already. */
function threadsFor(rows: number, lanes: number): number {
  const useful = Math.min(
    availableParallelism(),
    MAX_THREADS,
    Math.floor(lanes / 10),
    Math.floor(rows / ROWS_FOR_A_THREAD),
  );
  return Math.max(0, useful - 1);
}

function refuseOptions(options: CheckCommandOptions): void {
  for (const [option, value] of [
    ['--markdown', options.markdown],
    ['--html', options.html],
    ['--save-facts', options.saveFacts],
    ['--transcript', options.transcript],
  ] as const) {
    if (value !== undefined && value !== false)
      throw new Misuse(`${option} is for one server and does not go with --file; --json holds everything`);
  }
  if (options.file === '-' && options.passwordStdin === true)
    throw new Misuse('--file - and --password-stdin both read standard input: give the password another way');
}

/** Reads every secret once, before anything is connected. Throws Misuse naming the row. */
async function readPasswords(
  rows: readonly TargetRow[],
  name: string,
  options: CheckCommandOptions,
): Promise<ReadonlyMap<string, Secret>> {
  const passwords = new Map<string, Secret>();
  for (const row of rows) {
    const given = rowOptions(row, options);
    const key = passwordKey(row);
    if (given.user === undefined || passwords.has(key)) continue;
    try {
      const { password } = await withPassword(readSettings(row.target, given), given, {
        ask: row.options.user === undefined,
      });
      if (password !== undefined) passwords.set(key, password);
    } catch (error) {
      if (error instanceof Misuse && (key !== '' || row.options.user !== undefined))
        throw new Misuse(`--file: ${name}, line ${row.line}: ${error.message}`);
      throw error;
    }
  }
  return passwords;
}

/**
 * `postroad check --file`: checks every server of a file, `--concurrency` at a time, and prints each result when it is
 * there. The whole file is judged before anything is connected. Returns the worst status of all. Throws Misuse.
 */
export async function checkFleet(file: string, options: CheckCommandOptions): Promise<number> {
  refuseOptions(options);
  keepHeapSmall();
  const concurrency = concurrencyOf(options.concurrency);
  const name = file === '-' ? 'standard input' : file;
  const rows = parseTargets(await readTargetsFile(file), name, options);
  return new Fleet(rows, await readPasswords(rows, name, options), options).run(concurrency);
}

class Fleet {
  readonly #rows: readonly TargetRow[];
  readonly #common: RowCheckOptions;
  readonly #check: ReturnType<typeof createRowCheck>;
  #threads: readonly FleetThread[] = [];
  readonly #silent: boolean;
  readonly #json: boolean;
  readonly #quiet: boolean;
  readonly #tally = new FleetTally();
  readonly #out = new Writer(process.stdout);
  readonly #colors = colorsFor(process.stdout);
  readonly #startedAt = performance.now();
  readonly #running = new Set<AbortController>();
  #bar: ProgressBar | undefined;
  #next = 0;
  #cut = 0;
  #stopped = false;
  #status: number = exitStatus.ok;

  constructor(
    rows: readonly TargetRow[],
    passwords: RowCheckOptions['passwords'],
    options: CheckCommandOptions,
  ) {
    this.#rows = rows;
    this.#common = { options, passwords, isTTY: process.stdout.isTTY === true };
    this.#check = createRowCheck(this.#common);
    this.#json = options.json === true;
    this.#quiet = options.quiet === true;
    this.#silent = !this.#json && this.#quiet;
    if (process.stderr.isTTY && !this.#quiet)
      this.#bar = new ProgressBar(process.stderr, colorsFor(process.stderr), () => ({
        total: rows.length,
        done: this.#tally.done,
        failed: this.#tally.verdicts.failed,
        elapsedMs: performance.now() - this.#startedAt,
      }));
  }

  async run(concurrency: number): Promise<number> {
    process.on('SIGINT', this.#onInterrupt);
    process.on('SIGTERM', this.#onInterrupt);
    try {
      const lanes = Math.min(concurrency, this.#rows.length);
      this.#threads = this.#startThreads(threadsFor(this.#rows.length, lanes));
      await Promise.all(Array.from({ length: lanes }, (_, lane) => this.#work(lane)));
    } finally {
      await Promise.all(this.#threads.map((thread) => thread.close()));
      this.#bar?.stop();
      process.off('SIGINT', this.#onInterrupt);
      process.off('SIGTERM', this.#onInterrupt);
    }
    if (!this.#json)
      await this.#out.write(this.#tally.text(performance.now() - this.#startedAt, this.#colors));
    if (this.#stopped) {
      const left = this.#rows.length - this.#next;
      process.stderr.write(
        `postroad: stopped: ${this.#tally.done} of ${this.#rows.length} checked, ${this.#cut} cut short, ${left} not begun\n`,
      );
      return worseOf(this.#status, exitStatus.inconclusive);
    }
    return this.#status;
  }

  /** The first Ctrl-C lets the running checks end at once, the second ends the program. */
  readonly #onInterrupt = (): void => {
    if (this.#stopped) {
      this.#bar?.stop();
      process.exit(130);
    }
    this.#stopped = true;
    for (const controller of this.#running) controller.abort();
    for (const thread of this.#threads) thread.stop();
  };

  #startThreads(count: number): readonly FleetThread[] {
    const { options, passwords, isTTY } = this.#common;
    const revealed = [...passwords].map(([key, password]) => [key, password.reveal()] as const);
    return Array.from({ length: count }, () => new FleetThread({ options, passwords: revealed, isTTY }));
  }

  /** One lane checks one row after the other. Lanes are dealt out to this thread and the others in turn. */
  async #work(lane: number): Promise<void> {
    const thread = this.#threads[(lane % (this.#threads.length + 1)) - 1];
    for (;;) {
      const row = this.#rows[this.#next];
      if (row === undefined || this.#stopped) return;
      this.#next += 1;
      const result = await (thread === undefined ? this.#checkHere(row) : thread.check(row));
      if (result === undefined) this.#cut += 1;
      else await this.#report(result);
    }
  }

  async #checkHere(row: TargetRow): Promise<RowResult | undefined> {
    // One controller for each: a signal shared by thousands would search a list of thousands at every step.
    const controller = new AbortController();
    this.#running.add(controller);
    const result = await this.#check(row, controller.signal);
    this.#running.delete(controller);
    return controller.signal.aborted ? undefined : result;
  }

  async #report({ seen, status, text }: RowResult): Promise<void> {
    this.#tally.add(seen);
    this.#status = worseOf(this.#status, status);
    if (this.#silent) return;
    if (process.stdout.isTTY) this.#bar?.clear();
    await this.#out.write(`${text}\n`);
  }
}
