import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type LabProcess, type SpawnOptions, startProcess } from './lab-process.ts';
import { bootId, ownIdentity, type ProcessIdentity } from './process-table.ts';
import {
  baseDirectory,
  type CommandLine,
  type RunRecord,
  releasePort,
  removeRecord,
  reservePort,
  sweepDeadRuns,
  undoRecord,
  writeRecord,
} from './run-state.ts';

export type { LabProcess, ProcessEnd, SpawnOptions } from './lab-process.ts';

/** Ports handed out: below Linux' ephemeral range, so that no outgoing connection takes one meanwhile. */
const firstPort = 10_000;
const lastPort = 32_000;

interface Undo {
  readonly name: string;
  readonly run: () => Promise<void>;
  readonly sweep: readonly CommandLine[];
  readonly leader?: ProcessIdentity;
}

/** Labs of this process that are open, for the signal and exit handlers. */
const openLabs = new Set<Lab>();

/**
 * A run of the lab: owns a folder, processes, ports and whatever else `onClose` is told of, and undoes all of it.
 * What must be undone is on disk before it is needed, so a run that died is undone by the next `Lab.open()`.
 */
export class Lab implements AsyncDisposable {
  readonly runId: string;
  /** This run's own folder, gone after `close` unless `keep` was asked for. Readable by all users, see below. */
  readonly directory: string;
  readonly #keep: boolean;
  readonly #undos: Undo[] = [];
  readonly #ports = new Set<number>();
  #closing: Promise<void> | undefined;

  private constructor(keep: boolean) {
    this.runId = randomBytes(5).toString('hex');
    this.directory = join(baseDirectory(), this.runId);
    this.#keep = keep;
    this.#save();
    // Servers give up root and must still reach their files, so the folder is open to reading.
    mkdirSync(this.directory, { mode: 0o755 });
  }

  /**
   * Opens a run, after undoing what dead runs left behind.
   *
   * @param options.keep leave the folder in place on close, to look into logs
   */
  static async open(options: { readonly keep?: boolean } = {}): Promise<Lab> {
    sweepDeadRuns();
    const lab = new Lab(options.keep ?? false);
    if (openLabs.size === 0) watchProcessEnd();
    openLabs.add(lab);
    return lab;
  }

  /**
   * Starts a program, leader of its own process group, and ends it and what it started at close.
   *
   * @throws when it cannot be started
   */
  async spawn(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<LabProcess> {
    this.#assertOpen();
    const run = { id: this.runId, directory: this.directory };
    const undo: { process?: LabProcess } = {};
    undo.process = await startProcess(run, command, args, options, (leader) => {
      this.#undos.push({ name: command, sweep: [], leader, run: async () => undo.process?.stop() });
      this.#save();
    });
    return undo.process;
  }

  /**
   * Registers what to undo at close. Undone in reverse order of registration, together with the processes.
   *
   * @param sweep command lines a later run executes when this process dies without closing
   */
  onClose(name: string, undo: () => Promise<void>, sweep: readonly CommandLine[] = []): void {
    this.#assertOpen();
    this.#undos.push({ name, run: undo, sweep });
    this.#save();
  }

  /**
   * A port nothing listens on, neither on `address` nor on the loopback addresses of both IP versions, reserved
   * among all lab runs until close.
   */
  async freePort(address = '127.0.0.1'): Promise<number> {
    this.#assertOpen();
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const port = firstPort + Math.floor(Math.random() * (lastPort - firstPort));
      if (!reservePort(port, this.runId)) continue;
      this.#ports.add(port);
      this.#save();
      const addresses = new Set([address, '127.0.0.1', '::1']);
      const free = await Promise.all([...addresses].map((one) => canListen(one, port)));
      if (free.every(Boolean)) return port;
    }
    throw new Error('found no free port in 200 attempts');
  }

  /**
   * Undoes everything, newest first. A second call waits for the first.
   *
   * @throws AggregateError with everything that could not be undone; the rest was
   */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Undoes everything at once and without waiting, for a process that is about to exit. */
  abandon(): void {
    undoRecord(this.#record());
    removeRecord(this.runId);
    openLabs.delete(this);
  }

  async #close(): Promise<void> {
    const errors: unknown[] = [];
    for (let undo = this.#undos.at(-1); undo !== undefined; undo = this.#undos.at(-1)) {
      try {
        await undo.run();
      } catch (cause) {
        errors.push(new Error(`lab: could not undo ${undo.name}`, { cause }));
      }
      this.#undos.splice(this.#undos.lastIndexOf(undo), 1);
      this.#save();
    }
    // What left its process group on its own still carries the mark.
    undoRecord(this.#record());
    if (!this.#keep) rmSync(this.directory, { recursive: true, force: true });
    for (const port of this.#ports) releasePort(port, this.runId);
    removeRecord(this.runId);
    openLabs.delete(this);
    if (openLabs.size === 0) unwatchProcessEnd();
    if (errors.length > 0) throw new AggregateError(errors, errors.map(String).join('; '));
  }

  #assertOpen(): void {
    if (this.#closing !== undefined) throw new Error('this lab is closed');
  }

  #record(): RunRecord {
    return {
      runId: this.runId,
      owner: ownIdentity(),
      bootId: bootId(),
      directory: this.directory,
      keep: this.#keep,
      leaders: this.#undos.flatMap(({ leader }) => (leader === undefined ? [] : [leader])),
      sweeps: this.#undos
        .filter(({ sweep }) => sweep.length > 0)
        .map(({ name, sweep }) => ({ name, commands: sweep })),
      ports: [...this.#ports],
    };
  }

  #save(): void {
    writeRecord(this.#record());
  }
}

/** Whether a socket can be bound; an address this machine does not have counts as free. */
function canListen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'),
    );
    server.listen({ host, port, exclusive: true, ipv6Only: host.includes(':') }, () =>
      server.close(() => resolve(true)),
    );
  });
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function watchProcessEnd(): void {
  for (const signal of signals) process.on(signal, onSignal);
  process.on('exit', onExit);
}

function unwatchProcessEnd(): void {
  for (const signal of signals) process.off(signal, onSignal);
  process.off('exit', onExit);
}

/** Closes all labs, then lets the signal do what it would have done without us. */
function onSignal(signal: NodeJS.Signals): void {
  const labs = [...openLabs];
  void Promise.allSettled(labs.map((lab) => lab.close())).then(() => {
    unwatchProcessEnd();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  });
}

/** Also reached by an uncaught exception and by process.exit(): only synchronous work is possible here. */
function onExit(): void {
  for (const lab of [...openLabs]) lab.abandon();
}
