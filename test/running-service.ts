import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const sources = resolve(import.meta.dirname, '../packages/cli/bin/postroad.js');

/** One line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** A `postroad serve` of its own, started as a person or systemd would. */
export class RunningService implements AsyncDisposable {
  readonly process: ChildProcess;
  /** What the process has logged so far. */
  readonly log: LogLine[] = [];
  /** As written, so that a secret that is no field is found too. */
  stdout = '';
  stderr = '';
  /** Status or signal, once it has ended. */
  readonly ended: Promise<{ readonly status: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly #waiting = new Set<() => void>();

  private constructor(process: ChildProcess) {
    this.process = process;
    this.ended = once(process, 'close').then(([status, signal]) => {
      for (const look of this.#waiting) look();
      return { status: status as number | null, signal: signal as NodeJS.Signals | null };
    });
    if (process.stdout === null || process.stderr === null) throw new Error('its output is not piped');
    createInterface(process.stdout).on('line', (line) => {
      this.stdout += `${line}\n`;
      this.log.push(JSON.parse(line) as LogLine);
      for (const look of this.#waiting) look();
    });
    process.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
  }

  /** Starts it on a free port of its own choice. `program`: another file than the sources' command. */
  static spawn(
    args: readonly string[],
    options: {
      readonly env?: Readonly<Record<string, string>>;
      readonly program?: string;
      readonly node?: string;
    } = {},
  ): RunningService {
    const { PATH = '', HOME = '' } = process.env;
    return new RunningService(
      spawn(options.node ?? process.execPath, [options.program ?? sources, 'serve', '--port', '0', ...args], {
        env: { PATH, HOME, ...options.env },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  }

  /** Starts it and waits until it listens. Throws what it said when it ends instead. */
  static async start(...call: Parameters<typeof RunningService.spawn>): Promise<RunningService> {
    const service = RunningService.spawn(...call);
    await service.logged('listening');
    return service;
  }

  /** The address it listens on. */
  get url(): string {
    const line = this.log.find(({ message }) => message === 'listening');
    return String(line?.address);
  }

  /** The first line of the log with this message that is there or comes. */
  async logged(message: string): Promise<LogLine> {
    return new Promise((found, reject) => {
      const look = () => {
        const line = this.log.find((one) => one.message === message);
        if (line === undefined && this.process.exitCode === null && this.process.signalCode === null) return;
        this.#waiting.delete(look);
        if (line !== undefined) found(line);
        else reject(new Error(`it ended without "${message}": ${this.stderr}${this.stdout}`));
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Ends it, in an orderly way unless told otherwise. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): ReturnType<() => typeof this.ended> {
    this.process.kill(signal);
    return this.ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill('SIGKILL');
    await this.ended;
  }
}

/** A folder that does not outlive the test. */
export class TemporaryFolder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'postroad-service-'));

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
