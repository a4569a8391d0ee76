import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A running service, started from outside. */
export interface BenchService extends AsyncDisposable {
  readonly url: string;
  /** From the start of the command to the first answer of `/healthz`. */
  readonly readyMs: number;
  /** Resident memory of the service's own process now, MiB. */
  residentMiB(): number;
}

/** Starts a service by any command that ends in `postroad serve --data DATA --port 0`, and waits for its first answer. */
export async function startBenchService(
  command: string,
  args: readonly string[],
  data: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BenchService> {
  const startedAt = performance.now();
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm runs it below a shell: they end together.
    detached: true,
  });
  const url = await addressOf(child);
  const health = await fetch(`${url}/healthz`);
  await health.text();
  const readyMs = performance.now() - startedAt;
  if (health.status !== 200) throw new Error(`/healthz answered ${health.status}`);
  const pid = readFileSync(join(data, 'postroad.pid'), 'utf8').trim();
  return {
    url,
    readyMs,
    residentMiB() {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
    },
    async [Symbol.asyncDispose]() {
      const closed = once(child, 'close');
      process.kill(Number(pid), 'SIGTERM');
      await closed;
    },
  };
}

/** The address in the log; what is no JSON is npm's. The log is read on and thrown away, as a collector would take it. */
async function addressOf(child: ChildProcess): Promise<string> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('its output is not piped');
  let said = '';
  stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('close', () => reject(new Error(`the service ended: ${said}`)));
    createInterface(stdout).on('line', (line) => {
      if (!line.includes('"message":"listening"')) return;
      resolve(String((JSON.parse(line) as { readonly address?: unknown }).address));
    });
  });
}
