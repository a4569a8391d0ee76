import { readFileSync } from 'node:fs';
import { permitLab } from '../packages/server/src/testing/test-client.ts';
import type { TaskTimes } from '../test/console/cpu-tasks.ts';
import { firstPages, measureFirstLoad } from '../test/console/measure-first-load.ts';
import { type LogTableTimes, measureLogTable } from '../test/console/measure-log-table.ts';
import { measureTyping } from '../test/console/measure-typing.ts';
import { OpenConsole } from '../test/console/open-console.ts';
import { seedLog } from '../test/console/seed-log.ts';
import type { BenchServer } from './bench-server.ts';
import { median } from './measure.ts';

const DAY_MS = 86_400_000;

export interface ConsoleResult {
  readonly pages: readonly {
    readonly name: string;
    readonly scriptBytes: number;
    readonly medianMs: number;
    readonly worstMs: number;
  }[];
  readonly typing: TaskTimes;
  readonly table: LogTableTimes;
}

/** (g) The console in Chromium, by the measurements that its tests print. */
export async function benchConsole(
  server: BenchServer,
  { visits, events }: { readonly visits: number; readonly events: number },
): Promise<ConsoleResult> {
  await using opened = await OpenConsole.open({ checksPerMinute: 1_000 });
  const person = await opened.addPerson('SUPER_ADMIN');
  const pages: ConsoleResult['pages'][number][] = [];
  for (const [name, page] of Object.entries(firstPages)) {
    const loads = [];
    for (let visit = 0; visit < visits; visit += 1)
      loads.push(
        await measureFirstLoad(page.isSignedIn ? await opened.visitAs(person) : await opened.visit(), page),
      );
    const paints = loads.map(({ largestPaintMs }) => largestPaintMs);
    pages.push({
      name,
      scriptBytes: Math.max(...loads.map(({ scriptBytes }) => scriptBytes)),
      medianMs: median(paints),
      worstMs: Math.max(...paints),
    });
  }
  await permitLab(opened.server);
  const typing = await measureTyping(await opened.visitAs(person), {
    Host: 'localhost',
    Port: server.port,
    'Certificates to trust': readFileSync(server.ca, 'utf8'),
  });
  await seedLog(opened.server, events, 6 * DAY_MS);
  const table = await measureLogTable(await opened.visitAs(person));
  return { pages, typing, table };
}
