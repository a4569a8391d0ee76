import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  findGroupProcesses,
  type ProcessIdentity,
  readProcess,
  runMark,
  signalProcess,
} from './process-table.ts';

/** Output kept per process. Older text is dropped: a server in a loop must not fill the memory. */
const maxOutputChars = 1_000_000;

/** How long a process may take to end after SIGTERM before it is killed. */
const stopGraceMs = 3_000;

/** How long output may still come after the end of a program. */
const drainLimitMs = 500;

/** How a lab process is started. */
export interface SpawnOptions {
  readonly cwd?: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Network namespace to run in; must exist. */
  readonly namespace?: string;
  /** Keep standard input open as a pipe; otherwise it is empty. */
  readonly stdin?: 'pipe';
  readonly uid?: number;
  readonly gid?: number;
  /** Sent to ask the process to end. Default SIGTERM. */
  readonly stopSignal?: NodeJS.Signals;
}

/** How a process ended. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program the lab started: leader of its own process group, ended with everything it started. */
export class LabProcess {
  readonly identity: ProcessIdentity;
  readonly child: ChildProcess;
  /** Resolves when the program itself ended; its children may still run until `stop`. */
  readonly ended: Promise<ProcessEnd>;
  /** Resolves when the output is complete too. Never, while a child of it holds the pipes. */
  readonly drained: Promise<void>;
  readonly #runId: string;
  readonly #directory: string;
  readonly #name: string;
  readonly #stopSignal: NodeJS.Signals;
  #output = '';
  #end: ProcessEnd | undefined;
  #isDrained = false;
  readonly #watchers = new Set<() => void>();

  constructor(
    child: ChildProcess,
    pid: number,
    run: { readonly id: string; readonly directory: string },
    name: string,
    stopSignal: NodeJS.Signals,
  ) {
    this.child = child;
    this.identity = { pid, startTicks: readProcess(pid)?.startTicks ?? 0 };
    this.#runId = run.id;
    this.#directory = run.directory;
    this.#name = name;
    this.#stopSignal = stopSignal;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.#append(text));
    }
    // The end and the last output come in any order. A grandchild may hold the pipes, so the wait for them is bounded.
    const drain = (): void => {
      this.#isDrained = true;
      this.#notify();
    };
    this.drained = new Promise((resolve) => {
      child.once('close', () => {
        drain();
        resolve();
      });
    });
    this.ended = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        this.#end = { code, signal };
        setTimeout(drain, drainLimitMs).unref();
        resolve(this.#end);
      });
    });
  }

  get pid(): number {
    return this.identity.pid;
  }

  /** True while the program itself runs. */
  get running(): boolean {
    return this.#end === undefined;
  }

  /** Standard output and error so far, in order of arrival; the newest 1,000,000 characters. */
  output(): string {
    return this.#output;
  }

  /**
   * Waits until the output matches.
   *
   * @throws when the program ends first, or the time is up; the message holds the last output
   */
  async waitForOutput(pattern: RegExp, timeoutMs = 10_000): Promise<RegExpExecArray> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const match = pattern.exec(this.#output);
      if (match !== null) return match;
      if (this.#end !== undefined && this.#isDrained) {
        throw this.#failure(`ended (${this.#end.code ?? this.#end.signal})`);
      }
      const leftMs = deadline - Date.now();
      if (leftMs <= 0) throw this.#failure(`did not say ${pattern} within ${timeoutMs} ms`);
      await this.#change(leftMs);
    }
  }

  /** Ends the program and everything in its process group; waits until all are gone. */
  async stop(graceMs = stopGraceMs): Promise<void> {
    const rest = (): readonly ProcessIdentity[] =>
      findGroupProcesses(this.#runId, this.#directory, this.identity);
    if (this.running) {
      signalProcess(this.identity, this.#stopSignal);
      const timer = setTimeout(() => signalProcess(this.identity, 'SIGKILL'), graceMs);
      await this.ended;
      clearTimeout(timer);
    }
    const deadline = Date.now() + graceMs;
    for (let left = rest(); left.length > 0; left = rest()) {
      for (const identity of left) signalProcess(identity, 'SIGKILL');
      if (Date.now() > deadline) throw this.#failure(`left ${left.map(({ pid }) => pid).join(', ')} running`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    this.child.stdout?.destroy();
    this.child.stderr?.destroy();
  }

  #append(text: string): void {
    this.#output = (this.#output + text).slice(-maxOutputChars);
    this.#notify();
  }

  #notify(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  #change(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#watchers.delete(done);
        resolve();
      };
      const timer = setTimeout(done, timeoutMs);
      this.#watchers.add(done);
    });
  }

  #failure(what: string): Error {
    return new Error(`${this.#name} ${what}\n${this.#output.slice(-4_000)}`);
  }
}

/**
 * Starts a program in its own process group, marked with the run's id.
 *
 * @throws when the program cannot be started
 */
export async function startProcess(
  run: { readonly id: string; readonly directory: string },
  command: string,
  args: readonly string[],
  options: SpawnOptions,
  started: (identity: ProcessIdentity) => void,
): Promise<LabProcess> {
  const [program, programArgs] =
    options.namespace === undefined
      ? [command, args]
      : ['ip', ['netns', 'exec', options.namespace, command, ...args]];
  const child = spawn(program, programArgs, {
    cwd: options.cwd ?? run.directory,
    env: { ...process.env, ...options.env, [runMark]: run.id },
    stdio: [options.stdin ?? 'ignore', 'pipe', 'pipe'],
    detached: true,
    ...(options.uid === undefined ? {} : { uid: options.uid }),
    ...(options.gid === undefined ? {} : { gid: options.gid }),
  });
  if (child.pid === undefined) {
    const [error] = (await once(child, 'error')) as [Error];
    throw new Error(`cannot start ${command}: ${error.message}`, { cause: error });
  }
  const labProcess = new LabProcess(child, child.pid, run, command, options.stopSignal ?? 'SIGTERM');
  started(labProcess.identity);
  return labProcess;
}
