import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Lab } from '../lab.ts';
import { readProcess } from '../process-table.ts';
import { labCertificate, login, startSubmission } from './check-call.ts';
import { privateDns } from './dns.ts';
import { startPostfix } from './postfix.ts';
import { authPlain, Talk } from './talk.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await Lab.open();
});
afterEach(() => lab.close());

test('Postfix takes STARTTLS, a login and a message, and delivers it', async () => {
  const { postfix, certificate } = await startSubmission(lab);
  using talk = Talk.open({ ...postfix, ca: readFileSync(certificate.ca) });
  expect(await talk.reply()).toMatch(/^220 mail\.lab\.test ESMTP Postfix/);
  expect(await talk.say('EHLO client.lab.test')).toMatch(/250-STARTTLS/);
  expect(await talk.say('STARTTLS')).toMatch(/^220 /);
  await talk.secure();
  expect(await talk.say('EHLO client.lab.test')).toMatch(/250-AUTH PLAIN LOGIN/);
  expect(await talk.say(authPlain(login.name, 'wrong'))).toMatch(/^535 5\.7\.8/);
  expect(await talk.say(authPlain(login.name, login.password))).toMatch(/^235 /);
  expect(await talk.say(`MAIL FROM:<${login.name}>`)).toMatch(/^250 /);
  expect(await talk.say('RCPT TO:<bob@lab.test>')).toMatch(/^250 /);
  expect(await talk.say('DATA')).toMatch(/^354 /);
  expect(await talk.say('Subject: proof\r\n\r\nIt arrived.\r\n.')).toMatch(/^250 .*queued/);
  const folder = join(postfix.mailDirectory, 'bob', 'new');
  await expect.poll(() => readdirSync(folder, { recursive: false }).length, { timeout: 5_000 }).toBe(1);
  expect(readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8')).toContain('It arrived.');
});

test('Postfix discards what it relays, and says where', async () => {
  const postfix = await startPostfix(lab, { relayFor: 'loopback' });
  using talk = Talk.open(postfix);
  await talk.reply();
  for (const line of [
    'EHLO client.lab.test',
    'MAIL FROM:<app@example.com>',
    'RCPT TO:<a@example.net>',
    'DATA',
  ])
    expect(await talk.say(line)).toMatch(/^[23]/);
  expect(await talk.say('Subject: x\r\n\r\nx\r\n.')).toMatch(/^250 /);
  await expect
    .poll(() => postfix.log(), { timeout: 5_000 })
    .toMatch(/to=<a@example\.net>, relay=none,.*status=sent \(lab\)/);
});

test('Postfix with implicit TLS greets inside TLS, on both IP versions', async () => {
  const certificate = await labCertificate(lab, 'healthy-rsa');
  const postfix = await startPostfix(lab, { tls: 'implicit', certificate, ipVersions: 'both' });
  for (const host of ['127.0.0.1', '::1']) {
    using talk = Talk.open({ host, port: postfix.port, implicit: true, ca: readFileSync(certificate.ca) });
    expect(await talk.reply()).toMatch(/^220 /);
  }
});

test('Postfix asks the DNS it was given and no other', async () => {
  const zone = { 'known.example.com': { records: { A: ['198.18.0.25'] } } };
  const postfix = await startPostfix(lab, {
    binds: await privateDns(lab, zone),
    parameters: {
      smtpd_sender_restrictions: 'reject_unknown_sender_domain',
      unknown_address_reject_code: '550',
    },
  });
  using talk = Talk.open(postfix);
  await talk.reply();
  await talk.say('EHLO client.lab.test');
  await talk.say('MAIL FROM:<a@known.example.com>');
  expect(await talk.say('RCPT TO:<bob@lab.test>')).toMatch(/^250 /);
  await talk.say('RSET');
  await talk.say('MAIL FROM:<a@unknown.example.com>');
  expect(await talk.say('RCPT TO:<bob@lab.test>')).toMatch(/^550 5\.1\.8 .*Domain not found/);
});

test('a Postfix that cannot start is an error with its own words', async () => {
  await expect(startPostfix(lab, { parameters: { mail_owner: 'nobody-of-that-name' } })).rejects.toThrow(
    /nobody-of-that-name/,
  );
});

test('nothing of Postfix is left after close', async () => {
  const postfix = await startPostfix(lab);
  const group = postfix.process.pid;
  expect(readProcess(group)?.group).toBe(group);
  await lab.close();
  // A zombie is no process any more; only its parent, process 1, can do away with it.
  const left = readdirSync('/proc').filter((name) => {
    const entry = readProcess(Number(name));
    return entry?.group === group && entry.state !== 'Z';
  });
  expect(left).toEqual([]);
});
