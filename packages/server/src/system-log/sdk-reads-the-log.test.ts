import * as okta from '@okta/okta-sdk-nodejs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LogApp, openLogApp } from './testing/log-app.ts';
import { Random } from './testing/random.ts';
import { randomEvent } from './testing/random-events.ts';

const COUNT = 25;

describe("Okta's SDK", () => {
  let log: LogApp;
  let client: okta.Client;
  const random = new Random(51);
  const events = Array.from({ length: COUNT }, () => randomEvent(random));

  beforeAll(async () => {
    log = await openLogApp('sqlite');
    await log.append(events);
    client = new okta.Client({ orgUrl: await log.app.listen({ port: 0, host: '127.0.0.1' }), token: 'any' });
  });
  afterAll(() => log.stop());

  it('reads every event by each(), page by page', async () => {
    const collection = await client.systemLogApi.listLogEvents({ limit: 10 });
    const uuids: (string | undefined)[] = [];
    await collection.each((event) => {
      uuids.push(event?.uuid);
      expect(event?.published).toBeInstanceOf(Date);
    });
    expect(uuids).toEqual(events.map(({ body }) => body.uuid));
  });

  it('finds every attribute that its models know', async () => {
    const { events: shown } = await log.get({ limit: '1000' });
    const missing = shown.flatMap((event) => missingIn(event, okta.LogEvent, 'event'));
    expect([...new Set(missing)]).toEqual([]);
    // Not vacuous: lists and objects in objects were looked into.
    expect(missingIn({ request: { ipChain: [{}] } }, okta.LogEvent, 'event')).toEqual(
      expect.arrayContaining(['event.uuid', 'event.request.ipChain.ipDetails']),
    );
  });

  it('filters, bounded and newest first', async () => {
    const collection = await client.systemLogApi.listLogEvents({
      since: new Date(Date.now() - 60_000).toISOString(),
      until: new Date(Date.now() + 60_000).toISOString(),
      filter: 'target.id eq "ces1" or outcome.result eq "FAILURE"',
      q: 'example',
      sortOrder: 'DESCENDING',
      limit: 3,
    });
    const found: string[] = [];
    await collection.each((event) => {
      found.push(event?.uuid ?? '');
    });
    const wanted = events
      .filter(
        ({ body }) =>
          JSON.stringify(body).includes('xample') &&
          ((body.target as { id: string }[] | undefined)?.some(({ id }) => id === 'ces1') ||
            body.outcome.result === 'FAILURE'),
      )
      .map(({ body }) => body.uuid);
    expect(found).toEqual(wanted.toReversed());
    expect(found.length).toBeGreaterThan(3);
  });

  it('follows new events by subscribe()', async () => {
    const seen: string[] = [];
    const collection = await client.systemLogApi.listLogEvents({ limit: 10 });
    const added = randomEvent(random);
    await new Promise<void>((resolve, reject) => {
      const subscription = collection.subscribe({
        interval: 10,
        next(event) {
          seen.push((event as { uuid: string }).uuid);
          if (seen.length === COUNT) log.append([added]).catch(reject);
          if (seen.length <= COUNT) return;
          subscription.unsubscribe();
          resolve();
        },
        error: reject,
        complete: () => {},
      });
    });
    expect(seen).toEqual([...events, added].map(({ body }) => body.uuid));
  });

  it('throws what the log answers to a bad filter', async () => {
    const collection = await client.systemLogApi.listLogEvents({ filter: 'eventType eqq "x"' });
    await expect(collection.each(() => {})).rejects.toMatchObject({
      status: 400,
      errorCode: 'E0000053',
      errorSummary: expect.stringContaining("Unrecognized attribute operator 'eqq' at position 10"),
    });
  });
});

interface Model {
  getAttributeTypeMap(): readonly { readonly baseName: string; readonly type: string }[];
}

/** Attributes of the SDK's model that an object lacks, at any depth. */
function missingIn(value: object, model: Model, at: string): readonly string[] {
  return model.getAttributeTypeMap().flatMap(({ baseName, type }) => {
    const path = `${at}.${baseName}`;
    if (!Object.hasOwn(value, baseName)) return [path];
    const inner: unknown = Reflect.get(value, baseName);
    const innerModel: unknown = Reflect.get(okta, type.replace(/^Array<(\w+)>$/, '$1'));
    if (!isModel(innerModel)) return [];
    return [inner]
      .flat()
      .filter((one) => typeof one === 'object' && one !== null)
      .flatMap((one) => missingIn(one as object, innerModel, path));
  });
}

function isModel(value: unknown): value is Model {
  return typeof value === 'function' && 'getAttributeTypeMap' in value;
}
