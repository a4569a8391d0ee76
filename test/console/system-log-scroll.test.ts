import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureLogTable } from './measure-log-table.ts';
import { OpenConsole } from './open-console.ts';
import { seedLog } from './seed-log.ts';

const EVENTS = 100_000;
const DAY_MS = 86_400_000;

let opened: OpenConsole;
beforeAll(async () => {
  opened = await OpenConsole.open();
  await seedLog(opened.server, EVENTS, 6 * DAY_MS);
});
afterAll(() => opened.close());

test('a hundred thousand events are loaded by scrolling, and few of them are in the page', async () => {
  const reader = await opened.visitAs('READ_ONLY');
  const { loading, loadingSeconds, scrolling, heapMb } = await measureLogTable(reader);
  process.stdout.write(
    [
      `${EVENTS} events loaded by scrolling in ${Math.round(loadingSeconds)} s: longest task ${loading.longestCpuMs} ms of the processor, ${loading.longestMs} ms by the clock;`,
      `scrolling all of them: ${scrolling.longestCpuMs} ms of the processor, ${scrolling.longestMs} ms by the clock; heap ${Math.round(heapMb)} MB\n`,
    ].join(' '),
  );
  await reader.page.getByText(/^All 100,\d{3} events$/).waitFor();
  // Of all rows, those in sight and a few more.
  expect(await reader.page.getByRole('table', { name: 'Events' }).getByRole('row').count()).toBeLessThan(60);
});
