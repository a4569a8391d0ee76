import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { searchProviders } from '../../packages/diagnosis/src/providers/index.ts';
import { causeIds } from '../../packages/diagnosis/src/vocabulary.ts';
import { Lab } from '../../packages/lab/src/lab.ts';
import { owner, startMailRoute } from '../../packages/server/src/testing/mail-route.ts';
import { type Client, clientOf, permitLab } from '../../packages/server/src/testing/test-client.ts';
import { look } from './look.ts';
import { OpenConsole, type Person } from './open-console.ts';
import type { Visitor } from './visitor.ts';

/** How long a test email may take from hand to hand. */
const ARRIVAL = { timeout: 20_000, interval: 100 };

let opened: OpenConsole;
let lab: Lab;
let person: Person;

/** Every page behind the sign-in. */
const pages = [
  ...([
    'overview',
    'servers',
    'new-server',
    'server',
    'edit-server',
    'test',
    'diagnosis',
    'changes',
  ] as const),
  ...(['diagnose', 'explain', 'history', 'findings', 'log', 'administrators', 'tokens', 'inboxes'] as const),
  ...(['new-inbox', 'inbox', 'policy', 'retention', 'account'] as const),
] as const;
/** Where each is, with something to show. */
let addresses: Readonly<Record<(typeof pages)[number], string>>;
beforeAll(async () => {
  [opened, lab] = await Promise.all([OpenConsole.open({ checksPerMinute: 1_000 }), Lab.open()]);
  await permitLab(opened.server);
  person = await opened.addPerson('SUPER_ADMIN', 'Ada');
  addresses = await fill(await clientOf(opened.server, 'manage'));
});
afterAll(async () => {
  await opened.close();
  await lab.close();
});

async function fill(client: Client): Promise<typeof addresses> {
  const route = await startMailRoute(lab);
  const made = async (path: string, body: unknown): Promise<{ readonly id: string }> => {
    const answer = await client.post(path, body);
    expect(answer.status, answer.text).toBe(201);
    return answer.body;
  };
  const account = { host: 'localhost', username: owner.address, password: owner.password, ca: route.ca };
  const inbox = await made('/api/v1/inboxes', {
    ...account,
    name: 'Alice',
    address: owner.address,
    port: route.mailbox.port,
  });
  const server = await made('/api/v1/email-servers', {
    ...account,
    alias: 'Alpha',
    port: route.provider.port,
    security: 'starttls',
    fromAddress: owner.address,
  });
  const works = await made('/api/v1/diagnoses', { emailServerId: server.id });
  const sending = await client.post(`/api/v1/email-servers/${server.id}/test`, {
    fromAddress: owner.address,
    toAddress: owner.address,
    inboxId: inbox.id,
  });
  expect(sending.status, sending.text).toBe(204);
  const tests = `/api/v1/email-servers/${server.id}/tests`;
  await vi.waitFor(
    async () => expect((await client.get(tests)).body[0]?.arrivalStatus).toBe('arrived'),
    ARRIVAL,
  );
  const [sent] = (await client.get(tests)).body;
  const fails = await made('/api/v1/diagnoses', {
    ...account,
    port: route.provider.port,
    security: 'starttls',
    password: 'wrong-Horse7battery',
  });
  return {
    overview: '/',
    servers: '/email-provider',
    'new-server': '/email-provider/new',
    server: `/email-provider/${server.id}`,
    'edit-server': `/email-provider/${server.id}/edit`,
    test: `/email-provider/${server.id}/tests/${sent.id}`,
    diagnosis: `/diagnoses/${fails.id}`,
    changes: `/diagnoses/${fails.id}/changes?since=${works.id}`,
    diagnose: '/diagnose',
    explain: '/diagnose/explain',
    history: '/diagnose/history',
    findings: '/findings',
    log: '/system-log',
    administrators: '/settings/administrators',
    tokens: '/settings/api-tokens',
    inboxes: '/settings/inboxes',
    'new-inbox': '/settings/inboxes/new',
    inbox: `/settings/inboxes/${inbox.id}`,
    policy: '/settings/network-policy',
    retention: '/settings/retention',
    account: '/account',
  };
}

const names: ReadonlySet<string> = new Set(searchProviders('').map(({ name }) => name));

/** Words that German has not. */
const ENGLISH = /\b(?:the|and|with|your|is|are|of|from|this|not|has|have|which|when|its|by|to|for)\b/;

/**
 * The lines of a page that hold English words: but for what is marked as English, what a server said, what is quoted, and
 * names (of providers, and of findings, such as `tcp-timeout-filtered`).
 */
async function englishLines({ page }: Visitor): Promise<readonly string[]> {
  const texts = await page.evaluate<readonly string[]>(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement.closest('[lang=en], pre, code, blockquote, ol[aria-label=Mitschrift], script, style') === null)
        texts.push(node.data);
    return texts;
  })()`);
  return texts.filter(
    (text) =>
      !names.has(text) &&
      ENGLISH.test(text.replaceAll(/„[^“]*“/g, '').replaceAll(/\b[a-z]+(?:-[a-z]+)+\b/g, '')),
  );
}

test.each(pages)('in German, in both themes, on a phone and on a desk: %s', async (name) => {
  const visitor = await opened.visitAs(person, { locale: 'de-DE' });
  const { page } = visitor;
  await visitor.goto(addresses[name]);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  // What is folded is read as well.
  await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
  await look(visitor, `german-${name}`);
  expect(await englishLines(visitor)).toEqual([]);
});

test('every finding has its page in German', { timeout: 120_000 }, async () => {
  const visitor = await opened.visitAs(person, { locale: 'de-DE' });
  for (const id of causeIds) {
    await visitor.goto(`/findings/${id}`);
    await visitor.page.getByRole('heading', { name: 'Was es bedeutet' }).waitFor();
    expect(await englishLines(visitor), id).toEqual([]);
  }
});
