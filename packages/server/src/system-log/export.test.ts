import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ENGINES } from '@postroad/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogEvent } from './event.ts';
import { type LogApp, openLogApp } from './testing/log-app.ts';
import { Random } from './testing/random.ts';
import { randomEvent } from './testing/random-events.ts';

const COUNT = 1_500;
const path = '/api/v1/logs/export';

describe.each(ENGINES)('on %s, an export', (engine) => {
  let log: LogApp;
  beforeAll(async () => {
    log = await openLogApp(engine);
    const random = new Random(11);
    await log.append(Array.from({ length: COUNT }, () => randomEvent(random)));
  });
  afterAll(() => log.stop());

  it('as NDJSON has every event of the list, and not itself', async () => {
    const { status, text } = await log.get({ format: 'ndjson', q: 'admin' }, path);
    expect(status).toBe(200);
    const exported = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as LogEvent);
    const listed = await log.get({ q: 'admin', limit: '1000' });
    // The export itself is the last one of the list: it names the keyword.
    expect(listed.events.at(-1)?.eventType).toBe('system.log.export');
    expect(exported).toEqual(listed.events.slice(0, -1));
    const whole = await log.get({ format: 'ndjson', filter: 'not (eventType eq "system.log.export")' }, path);
    expect(whole.text.trimEnd().split('\n').length).toBeGreaterThan(1_000);
  });

  it('as CSV has a line for each event and nothing that a spreadsheet runs', async () => {
    const dangerous = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '=HYPERLINK("http://example.com","x")',
      '-',
    ];
    const random = new Random(12);
    await log.append(
      dangerous.map((displayName) => {
        const { body } = randomEvent(random);
        return {
          body: { ...body, actor: { id: '00uCsv', type: 'User', alternateId: displayName, displayName } },
        };
      }),
    );
    const { status, text } = await log.get({ format: 'csv', filter: 'actor.id eq "00uCsv"' }, path);
    expect(status).toBe(200);
    expect(text.startsWith('\uFEFFpublished,severity,eventType,')).toBe(true);
    const [head = [], ...rows] = readCsv(text.slice(1));
    expect(rows).toHaveLength(dangerous.length);
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
    const at = head.indexOf('actor.displayName');
    expect(rows.map((row) => row[at])).toEqual(dangerous.map((name) => `'${name}`));
  });

  it('obeys limit, order and time, and is refused without a format', async () => {
    const newest = await log.get({ format: 'ndjson', limit: '2', sortOrder: 'DESCENDING' }, path);
    const times = newest.text
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as LogEvent).published);
    expect(times).toEqual([...times].sort().reverse());
    expect(times).toHaveLength(2);
    expect((await log.get({ format: 'ndjson', until: '2020-01-01', since: '' }, path)).text).toBe('');
    expect(await log.get({}, path)).toMatchObject({ status: 400, body: { errorCode: 'E0000001' } });
    expect(await log.get({ format: 'xlsx' }, path)).toMatchObject({ status: 400 });
    expect(await log.get({ format: 'csv', filter: 'x' }, path)).toMatchObject({
      status: 400,
      body: { errorCode: 'E0000053' },
    });
  });

  it('is noted in the log with what was asked for', async () => {
    await log.get({ format: 'csv', filter: 'actor.id eq "nobody"' }, path);
    const { events } = await log.get({
      filter: 'eventType eq "system.log.export"',
      sortOrder: 'DESCENDING',
      limit: '1',
    });
    expect(events[0]).toMatchObject({
      outcome: { result: 'SUCCESS' },
      debugContext: { debugData: { format: 'csv', filter: 'actor.id eq "nobody"', requestUri: path } },
      transaction: { type: 'WEB' },
    });
  });
});

describe('an export to a client that stops reading', () => {
  it('waits without filling the memory, and ends with the client', async () => {
    const log = await openLogApp('sqlite');
    const random = new Random(13);
    const { body } = randomEvent(random);
    const long = { ...body, debugContext: { debugData: { transcript: 'word '.repeat(2_000) } } };
    // 40 MB: more than the buffers of a connection hold.
    for (let i = 0; i < 8; i += 1) await log.append(Array.from({ length: 500 }, () => ({ body: long })));
    const connected = new Promise<Socket>((resolve) => log.app.server.once('connection', resolve));
    await log.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = log.app.server.address() as AddressInfo;
    const client = connect(port, '127.0.0.1');
    client.write(`GET ${path}?format=ndjson HTTP/1.1\r\nHost: log.example.com\r\n\r\n`);
    const served = await connected;
    await once(client, 'data');
    client.pause();
    // Until nothing more is written while others are answered.
    let written = -1;
    for (let unchanged = 0; unchanged < 20; ) {
      expect((await log.get({ limit: '1' })).status).toBe(200);
      unchanged = served.bytesWritten === written ? unchanged + 1 : 0;
      written = served.bytesWritten;
      await nextTurn();
    }
    expect(written).toBeGreaterThan(0);
    expect(written + served.writableLength).toBeLessThan(35_000_000);
    // `once` would take the reset, which is what we want, for a failure.
    const closed = new Promise((resolve) => served.once('close', resolve));
    client.destroy();
    await closed;
    await log.stop();
  });
});

/** RFC 4180, for the test alone. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') {
      if (row.length > 1) rows.push(row);
      row = [];
    }
  }
  return rows;
}
