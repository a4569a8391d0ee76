import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const program = resolve(import.meta.dirname, '../packages/cli/bin/postroad.js');

/** Everything a run of the command showed anyone. */
export interface WatchedRun {
  readonly status: number | null;
  /** What was shown, by where: stdout, stderr, process arguments, saved facts. */
  readonly shown: Readonly<Record<string, string>>;
}

/** Runs the command as a process of its own and keeps all that it shows, also its arguments while it runs. */
export async function runWatched(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<WatchedRun> {
  const factsFile = join(folder, `facts-${Math.random().toString(36).slice(2)}.json`);
  const all = args.includes('--json') ? [...args, '--save-facts', factsFile] : args;
  const child = spawn(process.execPath, [program, ...all], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [processArguments, stdout, stderr, status] = await Promise.all([
    watchArguments(child),
    collect(child.stdout),
    collect(child.stderr),
    new Promise<number | null>((done) => child.once('close', done)),
  ]);
  const facts = existsSync(factsFile) ? { 'saved facts': readFileSync(factsFile, 'utf8') } : {};
  return { status, shown: { stdout, stderr, 'process arguments': processArguments, ...facts } };
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** What `ps` would show, looked at again and again until the process ends. */
function watchArguments(child: ChildProcess): Promise<string> {
  const seen = new Set<string>();
  const look = () => {
    try {
      seen.add(readFileSync(`/proc/${child.pid}/cmdline`, 'utf8').replaceAll('\0', ' '));
    } catch {
      // It has ended; what was seen before counts.
    }
  };
  look();
  const timer = setInterval(look, 5);
  return new Promise((done) =>
    child.once('exit', () => {
      clearInterval(timer);
      done([...seen].join('\n'));
    }),
  );
}
