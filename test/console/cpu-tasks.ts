import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** How long tasks of the page's main thread took, in milliseconds. */
export interface TaskTimes {
  /** By the clock: so long the page did not answer, whoever had the processor. */
  readonly longestMs: number;
  /** Of the processor: what the page itself needed. */
  readonly longestCpuMs: number;
}

/** Measures the tasks of a page while something is done to it, from a trace of the browser. */
export async function measureTasks(page: Page, act: () => Promise<void>): Promise<TaskTimes> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('no browser');
  const path = join(tmpdir(), `postroad-trace-${process.pid}.json`);
  await browser.startTracing(page, { path, categories: ['toplevel', '__metadata'] });
  await act();
  await browser.stopTracing();
  const { traceEvents } = JSON.parse(await readFile(path, 'utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  await rm(path);
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('the trace has no task');
  const longest = (read: (task: TraceEvent) => number | undefined) =>
    Math.round(Math.max(...tasks.map((task) => read(task) ?? 0)) / 1_000);
  return { longestMs: longest(({ dur }) => dur), longestCpuMs: longest(({ tdur }) => tdur) };
}
