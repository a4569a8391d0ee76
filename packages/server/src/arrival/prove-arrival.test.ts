import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gather, judge, type TestMessage } from '@postroad/diagnosis';
import { Secret } from '@postroad/smtp';
import { dkimSign } from 'mailauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startScriptedDns } from '../../../lab/src/dns/start.ts';
import { Lab } from '../../../lab/src/lab.ts';
import { readEmailAddress } from '../fields/email-address.ts';
import { newId } from '../ids.ts';
import { composeTestMessage } from '../test-email/compose-message.ts';
import { queueIdOf } from '../test-email/queue-id.ts';
import {
  type MailRoute,
  type MailRouteOptions,
  owner,
  providerAddress,
  startMailRoute,
} from '../testing/mail-route.ts';
import { type ImapSession, openImapSession } from './imap-session.ts';
import { type Proof, proveArrival } from './prove-arrival.ts';

let lab: Lab;
let route: MailRoute;
let dnsServers: readonly string[];
beforeAll(async () => {
  lab = await Lab.open();
  route = await startMailRoute(lab);
  const dns = await startScriptedDns(lab, {
    'lab.test': { records: { TXT: [`v=spf1 ip4:${providerAddress} -all`] } },
    '_dmarc.lab.test': { records: { TXT: ['v=DMARC1; p=quarantine'] } },
    's1._domainkey.lab.test': {
      records: {
        TXT: [`v=DKIM1; p=${keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`],
      },
    },
  });
  dnsServers = [dns.address];
});
afterAll(() => lab.close());

interface Sent {
  readonly testId: string;
  readonly message: TestMessage;
  readonly sentAt: number;
  readonly queueId: string | undefined;
}

const keys = generateKeyPairSync('rsa', { modulusLength: 1024 });
const unchanged = async (bytes: Buffer): Promise<Buffer> => bytes;

/** Signs as a provider does before it hands a message on. */
async function signed(bytes: Buffer): Promise<Buffer> {
  const privateKey = keys.privateKey.export({ type: 'pkcs8', format: 'pem' });
  const signature = { signingDomain: 'lab.test', selector: 's1', privateKey };
  // Its types want one signature beside the list of signatures; only the list is signed.
  const { signatures } = await dkimSign(bytes, { ...signature, signatureData: [signature] });
  return Buffer.concat([Buffer.from(signatures), bytes]);
}

function address(text: string) {
  const read = readEmailAddress(text);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

async function send(through: MailRoute, to: string, change = unchanged): Promise<Sent> {
  const testId = newId('tst');
  const { port } = through.provider;
  const date = new Date();
  const composed = await composeTestMessage({
    testId,
    from: address(owner.address),
    to: address(to),
    server: `127.0.0.1:${port}`,
    date,
  });
  const message = { ...composed, bytes: await change(composed.bytes) };
  const settings = {
    host: '127.0.0.1',
    port,
    security: 'none',
    from: owner.address,
    to,
    send: true,
  } as const;
  const diagnosis = judge(await gather(settings, { message }));
  expect(diagnosis).toMatchObject({ verdict: 'ok', facts: { envelope: { messageId: message.messageId } } });
  const queueId = queueIdOf(diagnosis.facts.envelope.data?.text ?? '');
  return { testId, message, sentAt: date.getTime(), queueId };
}

function enter(
  through: MailRoute,
  signal: AbortSignal,
  password: string = owner.password,
): Promise<ImapSession> {
  const access = {
    host: 'localhost',
    port: through.mailbox.port,
    security: 'implicit',
    username: owner.address,
    password: new Secret(password),
    ca: [through.ca],
  } as const;
  return openImapSession(access, async () => ({ address: '127.0.0.1' }), signal);
}

async function prove(
  through: MailRoute,
  to: string,
  sent: Sent,
  options: Partial<Proving> = {},
): Promise<Proof> {
  const { waitMs = 20_000, deleteMessage = false } = options;
  const startedAt = Date.now();
  return proveArrival({
    sought: { token: { testId: sent.testId, messageId: sent.message.messageId }, to, sentAt: sent.sentAt },
    parties: { from: owner.address, to },
    startedAt,
    until: startedAt + waitMs,
    signal: new AbortController().signal,
    open: (signal) => enter(through, signal),
    now: Date.now,
    deleteMessage,
    dnsServers,
  });
}

interface Proving {
  readonly waitMs: number;
  readonly deleteMessage: boolean;
}

/** Files of the messages in a Maildir folder with their flags, as Dovecot keeps them. */
function mailFiles(through: MailRoute, folder = ''): readonly string[] {
  const maildir = join(through.mailbox.mailDirectory, owner.address, 'Maildir', folder);
  return ['new', 'cur'].flatMap((part) =>
    readdirSync(join(maildir, part)).map((name) => join(maildir, part, name)),
  );
}

describe('a message that arrives', () => {
  test('is found in the inbox, with its way, its delay and what SPF and DMARC say; it stays unread', async () => {
    const sent = await send(route, owner.address);
    expect(sent.queueId).toMatch(/^[\w]{8,}$/);
    expect(route.provider.log()).toContain(sent.queueId);
    const { outcome, report } = await prove(route, owner.address, sent);
    expect({ outcome, ...report }).toMatchObject({
      outcome: 'arrived',
      folder: { path: 'INBOX', kind: 'inbox' },
      hops: [
        {
          by: 'smtp.provider.test',
          protocol: 'ESMTP',
          id: sent.queueId,
          fromAddress: '127.0.0.1',
          encrypted: false,
        },
        {
          by: 'mx.lab.test',
          protocol: 'ESMTPS',
          fromAddress: providerAddress,
          from: 'smtp.provider.test',
          encrypted: true,
        },
        { protocol: 'LMTP' },
      ],
      authentication: {
        judged: {
          spf: {
            result: 'pass',
            domain: 'lab.test',
            clientAddress: providerAddress,
            helo: 'smtp.provider.test',
          },
          dkim: [],
          dmarc: { result: 'pass', domain: 'lab.test', policy: 'quarantine' },
        },
        compared: [
          { method: 'spf', ours: 'pass', agree: true },
          { method: 'dkim', ours: 'none' },
          { method: 'dmarc', ours: 'pass' },
        ],
      },
    });
    expect(report.finding).toBeUndefined();
    expect(report.notes).toEqual([
      expect.stringMatching(/^smtp\.provider\.test took the message .* without encryption/),
    ]);
    expect(report.delayMs).toBeGreaterThanOrEqual(0);
    const file = mailFiles(route).find((path) => readFileSync(path, 'utf8').includes(sent.testId));
    expect(file).not.toMatch(/:2,.*S/);
  });

  test('is found in the folder for spam, which is a finding', async () => {
    const to = 'alice+Junk@lab.test';
    const { outcome, report } = await prove(route, to, await send(route, to));
    expect({ outcome, ...report }).toMatchObject({
      outcome: 'spam',
      folder: { path: 'Junk', kind: 'spam' },
      finding: {
        cause: 'delivered-to-spam',
        level: 'warning',
        summary: expect.stringContaining(`${to} arrived, but in the spam folder (folder Junk; SPF pass`),
      },
    });
  });

  test('is found where a rule put it', async () => {
    const to = 'alice+Lists@lab.test';
    const { outcome, report } = await prove(route, to, await send(route, to));
    expect({ outcome, ...report }).toMatchObject({
      outcome: 'arrived',
      folder: { path: 'Lists', kind: 'other' },
    });
    expect(report.notes).toContainEqual(
      expect.stringContaining('A rule of the mailbox put the message into'),
    );
  });

  test('is taken out when that is asked for, and nothing else is', async () => {
    const before = mailFiles(route);
    const { outcome, report } = await prove(route, owner.address, await send(route, owner.address), {
      deleteMessage: true,
    });
    expect({ outcome, deleted: report.deleted }).toEqual({ outcome: 'arrived', deleted: true });
    const names = (files: readonly string[]) =>
      files.map((path) => path.replace(/^.*\/|:2,.*$/g, '')).toSorted();
    expect(names(mailFiles(route))).toEqual(names(before));
  });
});

describe('what the receiver says of the message', () => {
  const prepend = (results: string): Partial<MailRouteOptions> => ({
    receiver: {
      smtpd_client_restrictions: 'check_client_access cidr:$config_directory/judge',
      header_checks: 'regexp:$config_directory/headers',
    },
    receiverFiles: {
      judge: `0.0.0.0/0 PREPEND Authentication-Results: mx.lab.test; ${results}\n`,
      headers: '/^Subject: (.*)$/ REPLACE Subject: [EXTERNAL] $1\n',
    },
  });

  test('agrees with what we see: SPF, DKIM and DMARC pass', async () => {
    const { outcome, report } = await prove(route, owner.address, await send(route, owner.address, signed));
    expect({ outcome, ...report }).toMatchObject({
      outcome: 'arrived',
      authentication: {
        judged: {
          spf: { result: 'pass' },
          dkim: [{ result: 'pass', domain: 'lab.test', selector: 's1', aligned: true }],
          dmarc: { result: 'pass' },
        },
        notes: ['The receiver wrote no Authentication-Results of its own.'],
      },
    });
  });

  test('differs where something changed the message after it was judged', async () => {
    const changing = await startMailRoute(
      lab,
      prepend('spf=pass smtp.mailfrom=lab.test; dkim=pass header.d=lab.test; dmarc=pass'),
    );
    const { report } = await prove(changing, owner.address, await send(changing, owner.address, signed));
    expect(report.authentication).toMatchObject({
      judged: { dkim: [{ domain: 'lab.test', result: 'fail' }], dmarc: { result: 'pass' } },
      receiver: {
        authservId: 'mx.lab.test',
        results: [{ method: 'spf' }, { method: 'dkim' }, { method: 'dmarc' }],
      },
      compared: [
        { method: 'spf', ours: 'pass', receivers: 'pass', agree: true },
        {
          method: 'dkim',
          receivers: 'pass',
          agree: false,
          explanation: expect.stringContaining('changed afterwards'),
        },
        { method: 'dmarc', ours: 'pass', receivers: 'pass', agree: true },
      ],
      notes: [],
    });
  });

  test('fails where the sender has no right to send, and a forged judgement is left out', async () => {
    const elsewhere = await startMailRoute(lab, {
      ...prepend('spf=fail smtp.mailfrom=lab.test; dmarc=fail header.from=lab.test'),
      provider: { smtp_bind_address: '127.0.0.3' },
    });
    const forge = async (bytes: Buffer): Promise<Buffer> =>
      Buffer.concat([
        Buffer.from('Authentication-Results: mx.lab.test; spf=pass; dkim=pass; dmarc=pass\r\n'),
        bytes,
      ]);
    const to = 'alice+Junk@lab.test';
    const { outcome, report } = await prove(elsewhere, to, await send(elsewhere, to, forge));
    expect({ outcome, ...report }).toMatchObject({
      outcome: 'spam',
      authentication: {
        judged: { spf: { result: 'fail', clientAddress: '127.0.0.3' }, dkim: [], dmarc: { result: 'fail' } },
        receiver: {
          results: [
            { method: 'spf', result: 'fail' },
            { method: 'dmarc', result: 'fail' },
          ],
        },
        compared: [{ agree: true }, { method: 'dkim', ours: 'none' }, { agree: true }],
        notes: [expect.stringContaining('anybody can write them')],
      },
      finding: { summary: expect.stringContaining('SPF fail, DKIM none, DMARC fail') },
    });
  });

  test("the filter's mark makes it spam, whatever the folder", async () => {
    const marking = await startMailRoute(lab, {
      receiver: { smtpd_client_restrictions: 'check_client_access cidr:$config_directory/judge' },
      receiverFiles: { judge: '0.0.0.0/0 PREPEND X-Spam-Flag: YES\n' },
    });
    const { outcome, report } = await prove(marking, owner.address, await send(marking, owner.address));
    expect({ outcome, ...report }).toMatchObject({
      outcome: 'spam',
      folder: { kind: 'inbox' },
      filter: ['x-spam-flag: YES'],
      finding: { cause: 'delivered-to-spam', summary: expect.stringContaining('INBOX, marked as spam') },
    });
  });

  test('a mark that the sender wrote is none', async () => {
    const mark = async (bytes: Buffer): Promise<Buffer> =>
      Buffer.concat([Buffer.from('X-Spam-Flag: YES\r\n'), bytes]);
    const { outcome } = await prove(route, owner.address, await send(route, owner.address, mark));
    expect(outcome).toBe('arrived');
  });
});

describe('a message that does not', () => {
  test('comes back from the receiver, whose words are explained', async () => {
    const to = 'nobody@lab.test';
    const { outcome, report } = await prove(route, to, await send(route, to));
    expect({ outcome, ...report }).toMatchObject({
      outcome: 'bounced',
      bounce: {
        recipient: to,
        action: 'failed',
        status: '5.1.1',
        reportingMta: 'smtp.provider.test',
        diagnosticCode: expect.stringMatching(
          /^smtp; 550 5\.1\.1 <nobody@lab\.test>: Recipient address rejected/,
        ),
        explained: { cause: 'recipient-rejected-unknown' },
      },
      finding: { cause: 'delivery-bounced', level: 'blocking', summary: expect.stringContaining('5.1.1') },
    });
  });

  test('of another test is not taken for it', async () => {
    const gone = await send(route, 'nobody@lab.test');
    await prove(route, 'nobody@lab.test', gone);
    const other = {
      ...gone,
      testId: newId('tst'),
      message: { ...gone.message, messageId: '<other@lab.test>' },
    };
    const { outcome } = await prove(route, 'nobody@lab.test', other, { waitMs: 0 });
    expect(outcome).toBe('not-found');
  });

  test('lies in a queue: not there in time', async () => {
    const held = await startMailRoute(lab, {
      provider: { smtpd_client_restrictions: 'check_client_access static:HOLD' },
    });
    const { outcome, report } = await prove(held, owner.address, await send(held, owner.address), {
      waitMs: 1_500,
    });
    expect({ outcome, ...report }).toMatchObject({
      outcome: 'not-found',
      folders: ['INBOX', 'Junk'],
      finding: { cause: 'not-delivered-in-time', summary: expect.stringMatching(/looked in INBOX, Junk\)/) },
    });
    expect(report.looks).toBeGreaterThan(1);
  });

  test('is delayed by a server that does not answer, which its report tells', async () => {
    const slow = await startMailRoute(lab, {
      provider: {
        transport_maps: 'texthash:$config_directory/transport',
        delay_warning_time: '1s',
        queue_run_delay: '1s',
        minimal_backoff_time: '1s',
      },
      // Port 1: nothing listens there.
      providerFiles: { transport: 'late@lab.test smtp:[127.0.0.1]:1\n' },
    });
    const to = 'late@lab.test';
    const { outcome, report } = await prove(slow, to, await send(slow, to), { waitMs: 5_000 });
    expect({ outcome, ...report }).toMatchObject({
      outcome: 'not-found',
      bounce: { recipient: to, action: 'delayed', status: '4.4.1' },
      finding: {
        cause: 'not-delivered-in-time',
        summary: expect.stringContaining('a server reports a delay: 4.4.1'),
      },
      notes: [expect.stringContaining('delayed')],
    });
  });
});

describe('a mailbox of Dovecot', () => {
  const never = new AbortController().signal;

  test('with a wrong password is told with the words of the server, which gets one login alone', async () => {
    const refused = () => route.mailbox.log().match(/password mismatch/gi)?.length ?? 0;
    const before = refused();
    await expect(enter(route, never, 'wrong')).rejects.toMatchObject({
      problem: 'login',
      reply: expect.stringContaining('Authentication failed'),
    });
    await expect.poll(refused).toBe(before + 1);
  });

  test('whose certificate is of no known authority is not entered', async () => {
    const before = route.mailbox.log().length;
    await expect(enter({ ...route, ca: '' }, never)).rejects.toMatchObject({ problem: 'tls' });
    expect(route.mailbox.log().slice(before)).not.toContain('Login');
  });

  /** Puts a message there as it is, which no server on the way would have let through. */
  async function put(source: string): Promise<Sent> {
    const testId = newId('tst');
    const session = await enter(route, never);
    await session.client.append('INBOX', `X-Postroad-Test: ${testId}\r\n${source}`);
    await session.close();
    const message = { messageId: `<${testId}@lab.test>`, bytes: Buffer.alloc(0) };
    return { testId, message, sentAt: Date.now(), queueId: undefined };
  }

  test.each([
    ['thousands of Received lines', 'Received: from a by b; x\r\n'.repeat(5_000), { hops: { length: 100 } }],
    [
      'parts inside one another',
      Array.from(
        { length: 3_000 },
        (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
      ).join(''),
      {},
    ],
    [
      'more than is read',
      `\r\n${'x'.repeat(998)}\r\n`.repeat(1_000),
      { authentication: { notJudged: expect.any(String) } },
    ],
    [
      'a hundred signatures',
      'DKIM-Signature: v=1; d=lab.test; s=s1; b=x; bh=x; h=from; a=rsa-sha256\r\n'.repeat(100),
      { authentication: { notJudged: expect.any(String) } },
    ],
    ['nothing but its token', '', {}],
    ['a From field of many domains', 'From: a@a.test, b@b.test, c@c.test\r\nFrom: d@d.test\r\n\r\n', {}],
  ])('with a message of %s is read all the same', async (_what, source, expected) => {
    const { outcome, report } = await prove(route, owner.address, await put(source));
    expect({ outcome, ...report }).toMatchObject({ outcome: 'arrived', ...expected });
  });
});
