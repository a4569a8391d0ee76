import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureTasks } from './cpu-tasks.ts';
import { OpenConsole } from './open-console.ts';
import { seedLog } from './seed-log.ts';

const EVENTS = 100_000;
const DAY_MS = 86_400_000;
const LIMIT_MS = 50;

let opened: OpenConsole;
beforeAll(async () => {
  opened = await OpenConsole.open();
  await seedLog(opened.server, EVENTS, 6 * DAY_MS);
});
afterAll(() => opened.close());

/**
 * The machine is shared with the service and with other tests, and a task that has to wait for the processor is long by the
 * clock. So the limit is held against the processor's time, and both are told, with what the browser itself calls long.
 */
test('a hundred thousand events, loaded by scrolling, scroll without a task over 50 ms', async () => {
  const { page } = await opened.visitAs('READ_ONLY');
  await page.goto('/system-log');
  const table = page.getByRole('table', { name: 'Events' });
  await table.getByRole('row').nth(5).waitFor();
  await table.hover();
  await page.evaluate(
    "window.longTasks = []; new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })",
  );

  const began = performance.now();
  const loading = await measureTasks(page, async () => {
    // Faster than anybody turns a wheel; each next page is asked for on the way.
    while ((await table.getAttribute('aria-rowcount')) === '-1') {
      await page.mouse.wheel(0, 26_000);
      await twoFrames(page);
    }
  });
  const seconds = Math.round((performance.now() - began) / 1_000);
  await page.getByText(/^All 100,\d{3} events$/).waitFor();
  const longWhileLoading = await longTasks(page);

  const scrolling = await measureTasks(page, () => scrollAbout(page));
  const longWhileScrolling = await longTasks(page);
  const heapMb = Math.round((await page.evaluate<number>('performance.memory.usedJSHeapSize')) / 1e6);
  process.stdout.write(
    [
      `${EVENTS} events loaded by scrolling in ${seconds} s: longest task ${loading.longestCpuMs} ms of the processor, ${loading.longestMs} ms by the clock, long tasks ${longWhileLoading};`,
      `scrolling all of them: ${scrolling.longestCpuMs} ms of the processor, ${scrolling.longestMs} ms by the clock, long tasks ${longWhileScrolling}; heap ${heapMb} MB\n`,
    ].join(' '),
  );
  expect(loading.longestCpuMs).toBeLessThanOrEqual(LIMIT_MS);
  expect(scrolling.longestCpuMs).toBeLessThanOrEqual(LIMIT_MS);
  // Of all rows, those in sight and a few more.
  expect(await table.getByRole('row').count()).toBeLessThan(60);
});

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

/** What the browser called long since the last time one asked. */
async function longTasks(page: Page): Promise<number> {
  // Entries come a moment after the task.
  await twoFrames(page);
  return page.evaluate<number>('longTasks.splice(0).length');
}
