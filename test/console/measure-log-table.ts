import type { Page } from 'playwright-core';
import { measureTasks, type TaskTimes } from './cpu-tasks.ts';
import type { Visitor } from './visitor.ts';

/** A long System Log, scrolled. */
export interface LogTableTimes {
  /** From the first page to the last, each asked for on the way. */
  readonly loading: TaskTimes;
  readonly loadingSeconds: number;
  /** By wheel and by keys, with all of them there. */
  readonly scrolling: TaskTimes;
  readonly heapMb: number;
}

/** Opens the System Log, loads all of it by scrolling, and scrolls about in it. */
export async function measureLogTable({ page }: Visitor): Promise<LogTableTimes> {
  await page.goto('/system-log');
  const table = page.getByRole('table', { name: 'Events' });
  await table.getByRole('row').nth(5).waitFor();
  await table.hover();
  const began = performance.now();
  const loading = await measureTasks(page, async () => {
    // Faster than anybody turns a wheel.
    while ((await table.getAttribute('aria-rowcount')) === '-1') {
      await page.mouse.wheel(0, 26_000);
      await twoFrames(page);
    }
  });
  const loadingSeconds = (performance.now() - began) / 1_000;
  const scrolling = await measureTasks(page, () => scrollAbout(page));
  const heapMb = (await page.evaluate<number>('performance.memory.usedJSHeapSize')) / 1e6;
  return { loading, loadingSeconds, scrolling, heapMb };
}

/** By wheel down and up, in small steps and in leaps, and by keys from end to end. */
async function scrollAbout(page: Page): Promise<void> {
  const table = page.getByRole('table', { name: 'Events' });
  await table.hover();
  for (const by of [240, 900, 4_000, 60_000, -900, -240, 400_000, -4_000])
    for (let step = 0; step < 8; step += 1) {
      await page.mouse.wheel(0, by);
      await twoFrames(page);
    }
  await table
    .getByRole('button', { name: /^Details/ })
    .nth(3)
    .focus();
  for (const key of ['End', 'PageUp', 'PageUp', 'ArrowUp', 'Home', 'PageDown', 'ArrowDown', 'End', 'Home']) {
    await page.keyboard.press(key);
    await twoFrames(page);
  }
}

function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))',
  );
}
