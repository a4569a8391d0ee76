import { expect } from 'vitest';

/** Where the service is, and as whom to write. */
export interface WriterAccess {
  readonly url: string;
  /** Headers of a token with scope `manage`. */
  readonly token: Readonly<Record<string, string>>;
  /** Headers of a session of a SUPER_ADMIN. */
  readonly session: Readonly<Record<string, string>>;
}

type Kind = 'server' | 'token';

/** Something that a writer made, as it was last acknowledged. */
interface Thing {
  readonly kind: Kind;
  readonly name: string;
  readonly id: string;
  /** How many changes were acknowledged. */
  version: number;
  gone: boolean;
}

/** A request without an answer: what it asked for may have happened, or not. Nothing in between. */
type Undecided =
  | { readonly act: 'create'; readonly kind: Kind; readonly name: string }
  | { readonly act: 'update' | 'delete'; readonly thing: Thing };

/** Numbers from 0 up to but not 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every field differs from version to version: a mixture of two would show. */
function fieldsOf(name: string, version: number) {
  return {
    alias: `${name} v${version}`,
    host: `v${version}.example.com`,
    port: 2000 + version,
    username: `user${version}@example.com`,
  };
}

/** What an answer was, other than done. */
export class NotDone extends Error {
  /** Absent: the connection broke. */
  readonly status: number | undefined;

  constructor(status: number | undefined, cause: unknown) {
    super(status === undefined ? 'no answer' : `status ${status}: ${String(cause)}`, { cause });
    this.status = status;
  }
}

/** One client that writes, one request after the other, and remembers what was acknowledged. */
class Writer {
  readonly things: Thing[] = [];
  undecided: Undecided | undefined;
  readonly #prefix: string;
  readonly #random: () => number;
  #count = 0;

  constructor(prefix: string, random: () => number) {
    this.#prefix = prefix;
    this.#random = random;
  }

  /** Makes one change. Throws NotDone when there was no answer that says done. */
  async step(access: WriterAccess): Promise<void> {
    const living = this.things.filter(({ gone }) => !gone);
    const thing = living[Math.floor(this.#random() * living.length)];
    const choice = this.#random();
    if (thing === undefined || (choice < 0.4 && living.length < 8))
      return this.#create(access, this.#random() < 0.7 ? 'server' : 'token');
    if (thing.kind === 'server' && choice < 0.8) return this.#update(access, thing);
    return this.#delete(access, thing);
  }

  async #create(access: WriterAccess, kind: Kind): Promise<void> {
    this.#count += 1;
    const name = `${this.#prefix}-${this.#count}`;
    this.undecided = { act: 'create', kind, name };
    const body =
      kind === 'server'
        ? { ...fieldsOf(name, 0), enabled: false, password: 'a Password' }
        : { name, scope: 'read' };
    const { id } = (await send(access, kind, 'POST', '', body, 201)) as { readonly id: string };
    this.things.push({ kind, name, id, version: 0, gone: false });
    this.undecided = undefined;
  }

  async #update(access: WriterAccess, thing: Thing): Promise<void> {
    this.undecided = { act: 'update', thing };
    // Another host: the saved password would not go along.
    const changes = { ...fieldsOf(thing.name, thing.version + 1), password: 'a Password' };
    await send(access, 'server', 'PATCH', `/${thing.id}`, changes, 200);
    thing.version += 1;
    this.undecided = undefined;
  }

  async #delete(access: WriterAccess, thing: Thing): Promise<void> {
    this.undecided = { act: 'delete', thing };
    await send(access, thing.kind, 'DELETE', `/${thing.id}`, undefined, 204);
    thing.gone = true;
    this.undecided = undefined;
  }

  /** Compares with what is there, and takes over what the undecided request turns out to have done. */
  reconcile(seen: ReadonlyMap<string, Seen>): void {
    for (const thing of this.things) {
      const now = seen.get(thing.id);
      const open =
        this.undecided !== undefined && 'thing' in this.undecided && this.undecided.thing === thing;
      const act = open ? this.undecided?.act : undefined;
      if (thing.gone || (act === 'delete' && now === undefined)) {
        expect(now, `${thing.name} was deleted`).toBeUndefined();
        thing.gone = true;
        continue;
      }
      const versions = act === 'update' ? [thing.version, thing.version + 1] : [thing.version];
      expect(now, `${thing.name} was acknowledged`).toBeDefined();
      expect(versions, `${thing.name} is as it was acknowledged`).toContain(now?.version);
      thing.version = now?.version ?? 0;
    }
    if (this.undecided?.act === 'create') {
      const { kind, name } = this.undecided;
      const made = [...seen.values()].filter((one) => one.name === name);
      expect(made.length, name).toBeLessThanOrEqual(1);
      for (const { id } of made) this.things.push({ kind, name, id, version: 0, gone: false });
    }
    this.undecided = undefined;
  }
}

/** What the API shows of a thing. */
interface Seen {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** One event of the System Log, as it lies in the table. */
export interface StoredEvent {
  readonly seq: number;
  readonly published: number;
  readonly body: string;
}

const paths = { server: '/api/v1/email-servers', token: '/api/v1/api-tokens' } as const;

async function send(
  access: WriterAccess,
  kind: Kind,
  method: string,
  path: string,
  body: unknown,
  wanted: number,
): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(access.url + paths[kind] + path, {
      method,
      headers: {
        ...(kind === 'server' ? access.token : access.session),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch (cause) {
    throw new NotDone(undefined, cause);
  }
  if (response.status !== wanted) throw new NotDone(response.status, text);
  return text === '' ? undefined : JSON.parse(text);
}

/** Several clients writing at once, and what they were told. */
export class AcknowledgedWrites {
  readonly #writers: readonly Writer[];
  /** Requests that were answered with done. */
  acknowledged = 0;

  constructor(count: number, seed: number) {
    this.#writers = Array.from(
      { length: count },
      (_, index) => new Writer(`w${index}`, seeded(seed * 1_000 + index)),
    );
  }

  /**
   * Lets all write until each has met an error.
   *
   * @param onAcknowledged told of each request that was done
   * @returns the errors, one for each writer
   */
  async write(access: WriterAccess, onAcknowledged: (count: number) => void): Promise<readonly NotDone[]> {
    let count = 0;
    return Promise.all(
      this.#writers.map(async (writer) => {
        for (;;) {
          try {
            await writer.step(access);
          } catch (error) {
            if (error instanceof NotDone) return error;
            throw error;
          }
          count += 1;
          this.acknowledged += 1;
          onAcknowledged(count);
        }
      }),
    );
  }

  /** Fails unless everything acknowledged is there, whole, and the log has exactly one event for each change. */
  async verify(access: WriterAccess, events: readonly StoredEvent[], lastSeq: number): Promise<void> {
    const seen = await readAll(access);
    for (const writer of this.#writers) writer.reconcile(seen);
    const known = new Map(this.#writers.flatMap(({ things }) => things).map((thing) => [thing.id, thing]));
    expect(
      [...seen.keys()].filter((id) => !known.has(id)),
      'things that nobody made',
    ).toEqual([]);
    verifyLog(events, lastSeq, known);
  }
}

async function readAll(access: WriterAccess): Promise<ReadonlyMap<string, Seen>> {
  const { 'email-servers': servers } = (await send(access, 'server', 'GET', '', undefined, 200)) as {
    readonly 'email-servers': readonly (ReturnType<typeof fieldsOf> & { readonly id: string })[];
  };
  const tokens = (await send(access, 'token', 'GET', '', undefined, 200)) as readonly {
    readonly id: string;
    readonly name: string;
  }[];
  const seen = servers.map(({ id, alias, host, port, username }) => {
    const version = port - 2000;
    const [name = ''] = alias.split(' ');
    expect({ alias, host, port, username }, 'one version, whole').toEqual(fieldsOf(name, version));
    return { id, name, version };
  });
  const mine = tokens.filter(({ name }) => /^w\d+-/.test(name));
  return new Map([...seen, ...mine.map((token) => ({ ...token, version: 0 }))].map((one) => [one.id, one]));
}

const eventTypes = {
  server: {
    create: 'system.custom_email_server.lifecycle.create',
    update: 'system.custom_email_server.lifecycle.update',
    delete: 'system.custom_email_server.lifecycle.delete',
  },
  token: {
    create: 'system.api_token.create',
    update: 'none',
    delete: 'system.api_token.revoke',
  },
} as const;

function verifyLog(events: readonly StoredEvent[], lastSeq: number, known: ReadonlyMap<string, Thing>): void {
  // Numbers from 1 without a gap, the last one where the head says.
  expect(events.every(({ seq }, index) => seq === index + 1)).toBe(true);
  expect(events.length).toBe(lastSeq);
  expect(events.every(({ published }, index) => published >= (events[index - 1]?.published ?? 0))).toBe(true);
  const found = new Map<string, number>();
  for (const { body } of events) {
    const { eventType, target } = JSON.parse(body) as {
      readonly eventType: string;
      readonly target: readonly { readonly id: string }[] | null;
    };
    const key = `${eventType} ${target?.[0]?.id}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  const expected = new Map<string, number>();
  for (const { kind, id, version, gone } of known.values()) {
    const types = eventTypes[kind];
    expected.set(`${types.create} ${id}`, 1);
    if (version > 0) expected.set(`${types.update} ${id}`, version);
    if (gone) expected.set(`${types.delete} ${id}`, 1);
  }
  const ofThings = [...found].filter(([key]) => /custom_email_server\.lifecycle|api_token/.test(key));
  const foreign = ofThings.filter(([key]) => !expected.has(key) && !/^system\.api_token\.create /.test(key));
  expect(foreign, 'events of what did not happen').toEqual([]);
  for (const [key, count] of expected) expect(found.get(key), key).toBe(count);
}
