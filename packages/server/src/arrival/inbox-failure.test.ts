import { Secret } from '@postroad/smtp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { NetworkRefused } from '../network-policy/network-refused.ts';
import { type Answer, startScriptedImap, withoutEnd } from '../testing/scripted-imap.ts';
import { type InboxAccess, openImapSession } from './imap-session.ts';
import { InboxFailure, inboxFailureOf } from './inbox-failure.ts';
import { type Proof, proveArrival } from './prove-arrival.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

const password = 'correct-Horse7battery';
const loopback = async (): Promise<{ address: string }> => ({ address: '127.0.0.1' });
const never = new AbortController().signal;

function access(port: number, change: Partial<InboxAccess> = {}): InboxAccess {
  const login = { username: 'alice@lab.test', password: new Secret(password) };
  return { host: 'localhost', port, security: 'none', ...login, ...change };
}

async function failureOf(work: Promise<unknown>): Promise<InboxFailure> {
  const outcome = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(outcome instanceof InboxFailure)) throw new Error(`no failure of an inbox: ${String(outcome)}`);
  expect(JSON.stringify({ ...outcome, message: outcome.message })).not.toContain(password);
  return outcome;
}

/** A whole proof over such a server, with little time. */
async function prove(
  answers: Readonly<Record<string, Answer>>,
  options: { graceMs?: number; waitMs?: number } = {},
): Promise<Proof & { commands: readonly string[] }> {
  const { port, commands } = await startScriptedImap(lab, answers);
  const startedAt = Date.now();
  const { report, outcome } = await proveArrival({
    sought: { token: { testId: 'tstX', messageId: '<tstX@lab.test>' }, to: 'a@lab.test', sentAt: startedAt },
    parties: { from: 'a@lab.test', to: 'a@lab.test' },
    startedAt,
    until: startedAt + (options.waitMs ?? 0),
    signal: never,
    open: (signal) => openImapSession(access(port), loopback, signal),
    now: Date.now,
    deleteMessage: false,
    ...options,
  });
  return { report, outcome, commands };
}

describe('an inbox that cannot be entered says why', () => {
  test('the policy does not allow the address', async () => {
    const refused = async (): Promise<never> => {
      throw new NetworkRefused({
        subject: 'address',
        reason: '10.0.0.1 is in a private network.',
        remedy: 'Allow it.',
      });
    };
    const failure = await failureOf(openImapSession(access(143), refused, never));
    expect(failure).toMatchObject({
      problem: 'policy',
      message: '10.0.0.1 is in a private network.',
      fix: 'Allow it.',
    });
  });

  test('the name has no address', async () => {
    const unknown = async (): Promise<never> => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    };
    expect(await failureOf(openImapSession(access(143), unknown, never))).toMatchObject({ problem: 'name' });
  });

  test('nothing listens', async () => {
    const failure = await failureOf(openImapSession(access(await lab.freePort()), loopback, never));
    expect(failure).toMatchObject({ problem: 'unreachable', passing: true });
  });

  test.each([
    ['NO [AUTHENTICATIONFAILED] Authentication failed.', 'login'],
    ['NO [ALERT] Application-specific password required', 'login'],
    ['BAD no such command', 'login'],
  ])('the login is refused: %s', async (reply, problem) => {
    const server = await startScriptedImap(lab, {
      LOGIN: `{tag} ${reply}\r\n`,
      AUTHENTICATE: `{tag} ${reply}\r\n`,
    });
    const failure = await failureOf(openImapSession(access(server.port), loopback, never));
    expect(failure).toMatchObject({ problem, passing: false, fix: expect.stringContaining('app password') });
    expect(failure.reply).toContain(reply.replace(/^\w+ (?:\[\w+\] )?/, ''));
    // Accounts lock: one try and no more.
    expect(server.commands.filter((line) => /^(?:LOGIN|AUTHENTICATE)/i.test(line))).toHaveLength(1);
  });

  test('a server that says the password back does not get it shown', async () => {
    const reply = `{tag} NO ${password} is not it, nor ${Buffer.from(password).toString('base64')}\r\n`;
    const server = await startScriptedImap(lab, { LOGIN: reply, AUTHENTICATE: reply });
    const failure = await failureOf(openImapSession(access(server.port), loopback, never));
    expect(failure.reply).toMatch(/^\S+ is not it, nor \S+$/);
    expect(failure.reply).not.toContain(Buffer.from(password).toString('base64'));
  });

  test.each([
    ['implicit', 'TLS with a server that speaks in the clear'],
    ['starttls', 'STARTTLS with a server that does not offer it'],
  ] as const)('%s: %s', async (security, _what) => {
    const server = await startScriptedImap(lab, {});
    const failure = await failureOf(openImapSession(access(server.port, { security }), loopback, never));
    expect(failure).toMatchObject({ problem: 'tls', fix: expect.stringContaining('993') });
    expect(server.commands.join()).not.toMatch(/LOGIN|AUTHENTICATE/i);
  });

  test.each([
    ['220 mail.example.com ESMTP\r\n', 'another protocol'],
    ['* BYE too busy\r\n', 'a server that says goodbye at once'],
    ['\u0000\u0001\u0002\r\n', 'no protocol at all'],
  ])('%j is %s', async (greeting) => {
    const server = await startScriptedImap(lab, {}, (socket) => socket.end(greeting));
    const { problem } = await failureOf(openImapSession(access(server.port), loopback, never));
    expect(['protocol', 'unreachable']).toContain(problem);
  });

  test('a stop ends the wait for a silent server', async () => {
    const server = await startScriptedImap(lab, {}, () => stop.abort(new Error('stopped')));
    const stop = new AbortController();
    await expect(openImapSession(access(server.port), loopback, stop.signal)).rejects.toThrow('stopped');
  });
});

test('an error of our own is told as ours, not as one of the mail server', () => {
  expect(inboxFailureOf(new TypeError('x is not a function'), 'imap.example.com:993').problem).toBe('defect');
  const refused = Object.assign(new TypeError('bad'), { code: 'ECONNREFUSED' });
  expect(inboxFailureOf(refused, 'imap.example.com:993').problem).toBe('unreachable');
});

describe('a mail server', () => {
  const looks = (commands: readonly string[]) =>
    commands.filter((line) => line.startsWith('UID SEARCH')).length;

  test('without IDLE is asked again and again, and for what is new alone', async () => {
    const { outcome, commands } = await prove({}, { waitMs: 700 });
    expect(outcome).toBe('not-found');
    expect(looks(commands)).toBe(3);
    expect(commands.filter((line) => line.startsWith('UID FETCH'))).toHaveLength(1);
  });

  test('that tells of news without end is not looked at without end', async () => {
    const news: Answer = (socket, tag) => {
      socket.write(`+ idling\r\n`);
      let count = 1;
      const timer = setInterval(() => {
        count += 1;
        socket.write(`* ${count} EXISTS\r\n`);
      }, 5);
      socket.once('close', () => clearInterval(timer));
      socket.once('data', () => {
        clearInterval(timer);
        socket.write(`${tag} OK done\r\n`);
      });
    };
    const { commands } = await prove(
      { CAPABILITY: '* CAPABILITY IMAP4rev1 IDLE\r\n{tag} OK\r\n', IDLE: news, DONE: undefined },
      { waitMs: 1_000 },
    );
    expect(looks(commands)).toBeGreaterThan(2);
    expect(looks(commands)).toBeLessThan(8);
  });

  test('with thousands of new messages is looked at from the newest on, two hundred at a time', async () => {
    const uids = Array.from({ length: 5_000 }, (_, n) => n + 1);
    const { commands, report } = await prove({ 'UID SEARCH': `* SEARCH ${uids.join(' ')}\r\n{tag} OK\r\n` });
    const [fetched = ''] = commands.filter((line) => line.startsWith('UID FETCH'));
    expect(fetched).toContain('5000');
    expect(report.messages).toBe(200);
  });

  test("in whose folder of the sender's own copies the message lies has not got it", async () => {
    const { outcome, commands } = await prove({
      CAPABILITY: '* CAPABILITY IMAP4rev1 NAMESPACE SPECIAL-USE\r\n{tag} OK\r\n',
      LIST: '* LIST () "/" INBOX\r\n* LIST (\\Sent) "/" Sent\r\n* LIST (\\All) "/" All\r\n* LIST (\\Noselect) "/" x\r\n{tag} OK\r\n',
    });
    expect(outcome).toBe('not-found');
    expect(commands.filter((line) => line.startsWith('EXAMINE'))).toEqual(['EXAMINE INBOX']);
  });
});

test('folders for spam are known by their flag, or by any of their usual names', async () => {
  const names = ['Spam', 'Junk E-mail', 'Courrier indésirable', 'Lists'];
  const encoded = ['Spam', '"Junk E-mail"', '"Courrier ind&AOk-sirable"', 'Lists'];
  const { report } = await prove({
    CAPABILITY: '* CAPABILITY IMAP4rev1 NAMESPACE SPECIAL-USE\r\n{tag} OK\r\n',
    LIST: `* LIST () "/" INBOX\r\n* LIST (\\Junk) "/" Filtered\r\n${encoded.map((name) => `* LIST () "/" ${name}\r\n`).join('')}{tag} OK\r\n`,
  });
  expect(report.folders[0]).toBe('INBOX');
  expect(report.folders.slice(1, 5).toSorted()).toEqual([...names.slice(0, 3), 'Filtered'].toSorted());
  expect(report.folders[5]).toBe('Lists');
});

describe('a hostile mail server neither blocks nor bloats', () => {
  const line = 'x'.repeat(1_000);

  test('a greeting without end', async () => {
    const server = await startScriptedImap(lab, {}, withoutEnd(line));
    expect(await failureOf(openImapSession(access(server.port), loopback, never))).toMatchObject({
      problem: 'limit',
    });
  });

  test.each([
    ['a list of folders without end', { LIST: withoutEnd('* LIST () "/" INBOX\r\n') }],
    ['a search answer without end', { 'UID SEARCH': withoutEnd(' 1') }],
    [
      'answers to FETCH without end',
      { 'UID FETCH': withoutEnd(`* 1 FETCH (UID 7 BODY[HEADER] {6}\r\nX: y\r\n)\r\n`) },
    ],
    ['a literal of a gigabyte', { 'UID FETCH': '* 1 FETCH (UID 1 BODY[HEADER.FIELDS (X)] {1000000000}\r\n' }],
    ['lists in lists', { 'UID FETCH': withoutEnd('* 1 FETCH (') }],
  ])('%s', async (_what, answers) => {
    const { outcome, report } = await prove(answers);
    expect(outcome).toBe('failed');
    expect(['limit', 'protocol', 'unreachable']).toContain(report.problem?.kind);
  });

  test('a command that is never answered, with chatter that keeps the line alive', async () => {
    const chatter: Answer = (socket) => {
      const timer = setInterval(() => socket.write('* OK still here\r\n'), 20);
      socket.once('close', () => clearInterval(timer));
    };
    const { outcome, report } = await prove({ 'UID SEARCH': chatter }, { graceMs: 300 });
    expect({ outcome, kind: report.problem?.kind }).toEqual({ outcome: 'failed', kind: 'timeout' });
  });

  test.each([
    [
      'of which nothing was asked',
      '* 1 FETCH (UID 99 BODY[HEADER.FIELDS (X)] {27}\r\nX-Postroad-Test: tstX\r\n\r\n\r\n)\r\n{tag} OK\r\n',
    ],
    ['without a header', '* 1 FETCH (UID 1)\r\n{tag} OK\r\n'],
    ['with a number that is none', '* 1 FETCH (UID abc)\r\n{tag} OK\r\n'],
  ])('a message %s is not taken for the one that is awaited', async (_what, answer) => {
    const { outcome } = await prove({ 'UID FETCH': answer });
    expect(outcome).toBe('not-found');
  });

  test('a folder that cannot be opened is the failure of the inbox', async () => {
    const { outcome, report } = await prove({ EXAMINE: '{tag} NO [NOPERM] not yours\r\n' });
    expect(outcome).toBe('failed');
    expect(report.problem).toMatchObject({ kind: 'protocol', reply: expect.stringContaining('not yours') });
  });
});
