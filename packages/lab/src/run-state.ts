/**
 * The record of a lab run on disk: what must be undone if the process dies without closing. A later run reads
 * the records of dead runs and undoes them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  bootId,
  findRunProcesses,
  isAlive,
  ownIdentity,
  type ProcessIdentity,
  signalProcess,
} from './process-table.ts';

/** One command line, program first. */
export type CommandLine = readonly string[];

/** What a later run needs to know to clean up after this one. Written whole at every change. */
export interface RunRecord {
  readonly runId: string;
  readonly owner: ProcessIdentity;
  readonly bootId: string;
  readonly directory: string;
  readonly keep: boolean;
  /** Leaders of the process groups started. */
  readonly leaders: readonly ProcessIdentity[];
  /** Commands that undo what is neither a process nor a file, newest last. */
  readonly sweeps: readonly { readonly name: string; readonly commands: readonly CommandLine[] }[];
  readonly ports: readonly number[];
}

/** Folder that holds the records, the runs' own folders and the port reservations of this user. */
export function baseDirectory(): string {
  const uid = process.getuid?.() ?? 0;
  const base = join(tmpdir(), `postroad-lab-${uid}`);
  // World-readable: servers that drop their privileges must reach their files below.
  mkdirSync(base, { recursive: true, mode: 0o755 });
  const status = statSync(base);
  // A record holds command lines which a later run executes, so nobody else may be able to write one.
  if (status.uid !== uid || (status.mode & 0o022) !== 0)
    throw new Error(`${base} belongs to someone else or is writable by others; remove it first`);
  return base;
}

function recordPath(base: string, runId: string): string {
  return join(base, `${runId}.json`);
}

/** Writes the record so that a reader sees the old or the new one, never half of it. */
export function writeRecord(record: RunRecord): void {
  const base = baseDirectory();
  const draft = join(base, `${record.runId}.draft`);
  writeFileSync(draft, JSON.stringify(record), { mode: 0o600 });
  renameSync(draft, recordPath(base, record.runId));
}

/** Forgets a run that has been undone. */
export function removeRecord(runId: string): void {
  rmSync(recordPath(baseDirectory(), runId), { force: true });
}

/**
 * Undoes what runs left behind whose process is dead: ends their processes, runs their sweep commands newest
 * first, removes their folders and port reservations. Safe when several processes sweep at once: each record is
 * claimed by a rename, and the claim of a sweeper that died is claimed again.
 *
 * @returns the ids of the runs undone, and what could not be undone
 */
export function sweepDeadRuns(): { readonly swept: readonly string[]; readonly problems: readonly string[] } {
  const base = baseDirectory();
  const self = ownIdentity();
  const swept: string[] = [];
  const problems: string[] = [];
  for (const name of readdirSync(base)) {
    const match = /^([0-9a-z]+)\.json(?:\.claimed-(\d+)-(\d+))?$/.exec(name);
    if (match === null) continue;
    const [, , claimPid, claimTicks] = match;
    if (claimPid !== undefined && isAlive({ pid: Number(claimPid), startTicks: Number(claimTicks) }))
      continue;
    const record = readRecord(join(base, name));
    if (record === undefined) continue;
    if (claimPid === undefined && record.bootId === bootId() && isAlive(record.owner)) continue;
    const claim = join(base, `${record.runId}.json.claimed-${self.pid}-${self.startTicks}`);
    try {
      renameSync(join(base, name), claim);
    } catch {
      continue; // another sweeper was quicker
    }
    problems.push(...undoRecord(record));
    rmSync(claim, { force: true });
    swept.push(record.runId);
  }
  return { swept, problems };
}

function readRecord(path: string): RunRecord | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as RunRecord;
  } catch {
    return undefined; // gone meanwhile
  }
}

/**
 * Undoes a run from its record alone, without waiting politely: SIGKILL, sweep commands, files. Synchronous, so
 * that it also works while a process exits.
 *
 * @returns what could not be undone, one sentence each
 */
export function undoRecord(record: RunRecord): readonly string[] {
  const problems: string[] = [];
  if (record.bootId === bootId()) {
    endProcesses(record);
    for (const { name, commands } of record.sweeps.toReversed()) {
      for (const [program = '', ...args] of commands) {
        const result = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 10_000 });
        // The thing may be gone already (the undo ran, the record was not yet rewritten): only report.
        if (result.status !== 0)
          problems.push(`${name}: ${program} ${args.join(' ')}: ${result.stderr}`.trim());
      }
    }
  }
  for (const port of record.ports) releasePort(port, record.runId);
  if (!record.keep) rmSync(record.directory, { recursive: true, force: true, maxRetries: 3 });
  return problems;
}

function endProcesses(record: RunRecord): void {
  // A process that is forking can slip through one look; three looks in a row find nothing new.
  for (let look = 0; look < 3; look += 1) {
    const processes = findRunProcesses(record.runId, record.directory, record.leaders);
    if (processes.length === 0) return;
    for (const identity of processes) signalProcess(identity, 'SIGKILL');
  }
}

function portPath(port: number): string {
  return join(baseDirectory(), 'ports', String(port));
}

/** Reserves a port among all lab runs of this user; false when another run holds it. */
export function reservePort(port: number, runId: string): boolean {
  mkdirSync(join(baseDirectory(), 'ports'), { recursive: true });
  try {
    writeFileSync(portPath(port), runId, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** Gives a port back, if this run holds it. */
export function releasePort(port: number, runId: string): void {
  try {
    if (readFileSync(portPath(port), 'utf8') === runId) rmSync(portPath(port));
  } catch {
    // not reserved
  }
}
