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
      for (const look of this.#waiting) look();
    });
  }

  /** Starts it on a free port of its own choice. `program`: another file than the sources' command. */
  static spawn(
    args: readonly string[],
    options: {
      readonly env?: Readonly<Record<string, string>>;
      readonly program?: string;
      /** A command line that runs another one, before Node's: `['unshare', '--mount']`. */
      readonly inside?: readonly string[];
    } = {},
  ): RunningService {
    const { PATH = '', HOME = '' } = process.env;
    const own = [process.execPath, options.program ?? sources, 'serve', '--port', '0', ...args];
    const [command = '', ...rest] = [...(options.inside ?? []), ...own];
    const env = { PATH, HOME, ...options.env };
    return new RunningService(spawn(command, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] }));
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

  /** The first line of the log with these fields that is there or comes. */
  logged(fields: LogLine | string): Promise<LogLine> {
    const wanted = Object.entries(typeof fields === 'string' ? { message: fields } : fields);
    return this.#found(JSON.stringify(fields), () =>
      this.log.find((line) => wanted.every(([name, value]) => line[name] === value)),
    );
  }

  /** The set-up link, where there is no administrator yet. */
  setupLink(): Promise<string> {
    return this.#found('a set-up link', () => /^ {2}(http\S+)$/m.exec(this.stderr)?.[1]);
  }

  /** Makes the first administrator. Gives the headers of their session. */
  async setUp(): Promise<Readonly<Record<string, string>>> {
    const [, token = ''] = (await this.setupLink()).split('#');
    const response = await fetch(`${this.url}/api/v1/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        token,
        login: 'admin@example.com',
        displayName: 'Administrator',
        password: 'correct horse battery staple',
      }),
    });
    if (response.status !== 201) throw new Error(`setting up: ${response.status} ${await response.text()}`);
    const { csrfToken } = (await response.json()) as { readonly csrfToken: string };
    const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]);
    return { cookie: cookies.join('; '), 'x-csrf-token': csrfToken };
  }

  #found<T>(what: string, find: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found === undefined && this.process.exitCode === null && this.process.signalCode === null) return;
        this.#waiting.delete(look);
        if (found !== undefined) resolve(found);
        else reject(new Error(`it ended without ${what}: ${this.stderr}${this.stdout}`));
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
