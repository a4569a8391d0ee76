import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Lab } from '../lab.ts';
import { login, startDovecotSubmission } from './check-call.ts';
import { startDovecot } from './dovecot.ts';
import { startDovecotQuota } from './quota.ts';
import { authPlain, Talk } from './talk.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await Lab.open();
});
afterEach(() => lab.close());

test('Dovecot submission logs a user in and hands the message to its relay', async () => {
  const { dovecot, postfix, certificate } = await startDovecotSubmission(lab, { ipVersions: 'both' });
  for (const host of ['127.0.0.1', '::1']) {
    using talk = Talk.open({ host, port: dovecot.port, ca: readFileSync(certificate.ca) });
    expect(await talk.reply()).toMatch(/^220 .*Dovecot/);
    await talk.say('EHLO client.lab.test');
    expect(await talk.say('STARTTLS')).toMatch(/^220 /);
    await talk.secure();
    expect(await talk.say('EHLO client.lab.test')).toMatch(/250-AUTH PLAIN LOGIN/);
    expect(await talk.say('MAIL FROM:<alice@lab.test>')).toMatch(/^530 5\.7\.0/);
    expect(await talk.say(authPlain(login.name, login.password))).toMatch(/^235 /);
    expect(await talk.say('MAIL FROM:<alice@lab.test>')).toMatch(/^250 /);
    expect(await talk.say('RCPT TO:<someone@example.net>')).toMatch(/^250 /);
    expect(await talk.say('DATA')).toMatch(/^354 /);
    expect(await talk.say('Subject: x\r\n\r\nx\r\n.')).toMatch(/^250 /);
  }
  await expect.poll(() => postfix.log(), { timeout: 5_000 }).toMatch(/to=<someone@example\.net>/);
});

test('Dovecot offers the mechanisms it was told', async () => {
  const { dovecot } = await startDovecotSubmission(lab, {
    mechanisms: ['CRAM-MD5', 'SCRAM-SHA-1', 'SCRAM-SHA-256', 'OAUTHBEARER'],
  });
  using talk = Talk.open(dovecot);
  await talk.reply();
  expect(await talk.say('EHLO client.lab.test')).toMatch(
    /250-AUTH CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256 OAUTHBEARER\n/,
  );
});

test('Dovecot serves IMAP to its users', async () => {
  const imap = await startDovecot(lab, { protocol: 'imap', users: [login] });
  const socket = connect(imap.port, imap.host).setEncoding('utf8');
  let text = '';
  socket.on('data', (chunk: string) => {
    text += chunk;
  });
  await expect.poll(() => text).toMatch(/^\* OK .*Dovecot/);
  socket.write(`a login ${login.name} ${login.password}\r\nb select inbox\r\nc logout\r\n`);
  await expect.poll(() => text, { timeout: 5_000 }).toMatch(/a OK[\s\S]*b OK[\s\S]*c OK/);
  socket.destroy();
});

test('the quota service tells a full mailbox from one with room', async () => {
  const ask = async (usedBytes: number): Promise<string> => {
    const { socket } = await startDovecotQuota(lab, { user: 'bob@lab.test', limitBytes: 10_000, usedBytes });
    const client = connect(socket).setEncoding('utf8');
    client.write('request=smtpd_access_policy\nprotocol_state=RCPT\nrecipient=bob@lab.test\nsize=100\n\n');
    const [answer] = await new Promise<[string]>((resolve) =>
      client.once('data', (text) => resolve([String(text)])),
    );
    client.destroy();
    return answer.trim();
  };
  expect(await ask(20_000)).toBe('action=552 5.2.2 Mailbox is full');
  expect(await ask(500)).toBe('action=DUNNO');
});
