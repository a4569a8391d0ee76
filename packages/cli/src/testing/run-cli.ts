import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** How a run of the real command ended. */
export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliRun {
  readonly input?: string;
  /** The test writes to standard input itself. */
  readonly inputOpen?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const program = fileURLToPath(new URL('../../bin/postroad.js', import.meta.url));

/** Starts the real command, as a shell would. Nothing of this machine's proxies and colours reaches it. */
export function startCli(args: readonly string[], run: CliRun = {}): ChildProcessWithoutNullStreams {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [program, ...args], { env: { PATH, HOME, ...run.env } });
  // A command that refuses its arguments reads no input; that is not this test's failure.
  child.stdin.on('error', () => {});
  if (run.inputOpen !== true) child.stdin.end(run.input ?? '');
  return child;
}

/** Runs the command to its end. */
export async function runCli(args: readonly string[], run: CliRun = {}): Promise<CliResult> {
  return resultOf(startCli(args, run));
}

/** Waits for the end of a command and what it printed. */
export async function resultOf(child: ChildProcessWithoutNullStreams): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}
