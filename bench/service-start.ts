import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Lab } from '../packages/lab/src/lab.ts';
import { median } from './measure.ts';
import { startBenchService } from './service.ts';

const root = resolve(import.meta.dirname, '..');
/** Long enough for what a start leaves behind to be collected. */
const REST_MS = 10_000;

export interface StartResult {
  readonly name: string;
  readonly medianMs: number;
  readonly worstMs: number;
  /** Resident memory ten seconds after the start, the largest of all runs. */
  readonly restMiB: number;
}

/** From the start of the command to the first answer, and memory at rest, on an empty data folder each time. */
export async function benchStart(
  lab: Lab,
  command: string,
  repetitions: number,
): Promise<readonly StartResult[]> {
  const npm = (data: string) => ['npm', ['start', '--', '--data', data, '--port', '0']] as const;
  const installed = (data: string) =>
    [process.execPath, [command, 'serve', '--data', data, '--port', '0']] as const;
  // What npm install leaves: a build, and no code compiled before.
  const install = () => {
    rmSync(join(root, 'packages/cli/dist'), { recursive: true, force: true });
    rmSync(join(root, 'node_modules/.cache/postroad'), { recursive: true, force: true });
    execFileSync('npm', ['run', 'prepare'], { cwd: root, stdio: 'ignore' });
  };
  const candidates = [
    {
      name: 'npm start, the first after npm install',
      call: npm,
      before: install,
      repetitions: Math.min(3, repetitions),
    },
    { name: 'npm start, later', call: npm, repetitions },
    { name: 'postroad serve, installed', call: installed, repetitions },
  ];
  const results: StartResult[] = [];
  for (const { name, call, before, repetitions: times } of candidates) {
    const readyMs: number[] = [];
    const restMiB: number[] = [];
    for (let i = 0; i < times; i += 1) {
      before?.();
      const data = mkdtempSync(join(lab.directory, 'data-'));
      const [program, args] = call(data);
      await using service = await startBenchService(program, args, data);
      readyMs.push(service.readyMs);
      // Each takes the same; the first and the last are enough.
      if (i === 0 || i === times - 1) {
        await delay(REST_MS);
        restMiB.push(service.residentMiB());
      }
    }
    results.push({
      name,
      medianMs: median(readyMs),
      worstMs: Math.max(...readyMs),
      restMiB: Math.max(...restMiB),
    });
  }
  return results;
}
