/**
 * What /proc says about processes. The lab ends processes by number, also those of a run that died, so it must
 * never take a reused number for its own: identity is number plus start time, or the run's mark in the environment.
 */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The environment variable every lab process inherits; its value is the id of the run. */
export const runMark = 'POSTROAD_LAB_RUN';

/** One process as identified by the kernel. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks since boot, field 22 of /proc/PID/stat. */
  readonly startTicks: number;
}

interface ProcessEntry extends ProcessIdentity {
  readonly state: string;
  readonly group: number;
}

/** Reads /proc/PID/stat; undefined when there is no such process. */
export function readProcess(pid: number): ProcessEntry | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return undefined;
  }
  // The command name is in parentheses and may hold blanks and parentheses itself: read from the last one.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state = '', , group = ''] = fields;
  return { pid, state, group: Number(group), startTicks: Number(fields[19]) };
}

/** Whether this very process, not a later one with its number, still runs. A zombie does not run. */
export function isAlive(identity: ProcessIdentity): boolean {
  const entry = readProcess(identity.pid);
  return entry !== undefined && entry.startTicks === identity.startTicks && !'ZX'.includes(entry.state);
}

/** The identity of this process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, startTicks: readProcess(process.pid)?.startTicks ?? 0 };
}

/** The id of the running kernel's boot: start times of another boot mean nothing. */
export function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
}

/**
 * Processes of a lab run. Those that carry the run's mark in their environment; and, since daemons such as Postfix
 * clear the environment of their children, those in a process group the run started, provided the group is still
 * that one: its leader has the recorded start time, or the member works inside the run's folder.
 */
export function findRunProcesses(
  runId: string,
  directory: string,
  leaders: readonly ProcessIdentity[],
): readonly ProcessIdentity[] {
  const sameGroup = new Set(leaders.filter(isAlive).map((leader) => leader.pid));
  const recordedGroup = new Set(leaders.map((leader) => leader.pid));
  const found: ProcessIdentity[] = [];
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    const entry = readProcess(pid);
    if (entry === undefined || 'ZX'.includes(entry.state)) continue;
    const ours =
      sameGroup.has(entry.group) ||
      (recordedGroup.has(entry.group) && worksInside(pid, directory)) ||
      hasMark(pid, runId);
    if (ours) found.push({ pid, startTicks: entry.startTicks });
  }
  return found;
}

/** Processes in the group this leader started, with the same care as `findRunProcesses`, the leader included. */
export function findGroupProcesses(
  runId: string,
  directory: string,
  leader: ProcessIdentity,
): readonly ProcessIdentity[] {
  return findRunProcesses(runId, directory, [leader]).filter(
    ({ pid }) => readProcess(pid)?.group === leader.pid,
  );
}

/** Sends a signal to exactly this process; a process that is gone is no error. */
export function signalProcess(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isAlive(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}

function hasMark(pid: number, runId: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(`${runMark}=${runId}`);
  } catch {
    return false;
  }
}

function worksInside(pid: number, directory: string): boolean {
  try {
    const folder = readlinkSync(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, '');
    return folder === directory || folder.startsWith(`${directory}/`);
  } catch {
    return false;
  }
}
