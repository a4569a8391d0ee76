import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Lab } from '../lab.ts';
import { labCertificate, login } from './check-call.ts';
import { startExim } from './exim.ts';
import { startOpenSmtpd } from './opensmtpd.ts';
import { startSendmail } from './sendmail.ts';
import type { TlsMode } from './server.ts';
import { authPlain, Talk, type TalkOptions } from './talk.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await Lab.open();
});
afterEach(() => lab.close());

/** Connects and brings the session to where commands may be given. */
async function open(
  options: TalkOptions,
  tls: TlsMode,
): Promise<{ talk: Talk; greeting: string; ehlo: string }> {
  const talk = Talk.open({ ...options, implicit: tls === 'implicit' });
  const greeting = await talk.reply();
  let ehlo = await talk.say('EHLO client.lab.test');
  if (tls === 'starttls') {
    expect(await talk.say('STARTTLS')).toMatch(/^220 /);
    await talk.secure();
    ehlo = await talk.say('EHLO client.lab.test');
  }
  return { talk, greeting, ehlo };
}

/** A refused relay, a wrong and a right login, and a message: what every server that has logins must do. */
async function exercise(talk: Talk): Promise<void> {
  await talk.say('MAIL FROM:<app@example.com>');
  expect(await talk.say('RCPT TO:<someone@example.net>')).toMatch(/^550/);
  expect(await talk.say('RCPT TO:<bobb@lab.test>')).toMatch(/^550/);
  await talk.say('RSET');
  expect(await talk.say(authPlain(login.name, 'wrong'))).toMatch(/^535/);
  expect(await talk.say(authPlain(login.name, login.password))).toMatch(/^235/);
  await talk.say('MAIL FROM:<alice@lab.test>');
  expect(await talk.say('RCPT TO:<someone@example.net>')).toMatch(/^250/);
  expect(await talk.say('RCPT TO:<bob@lab.test>')).toMatch(/^250/);
  expect(await talk.say('DATA')).toMatch(/^354/);
  expect(await talk.say('Subject: x\r\n\r\nx\r\n.')).toMatch(/^250/);
}

test.each(['starttls', 'implicit', 'none'] as const)('Exim with TLS mode %s', async (tls) => {
  const certificate = await labCertificate(lab);
  const exim = await startExim(lab, {
    tls,
    certificate,
    users: [login],
    mechanisms: ['PLAIN', 'LOGIN', 'CRAM-MD5'],
  });
  const { talk, greeting, ehlo } = await open({ ...exim, ca: readFileSync(certificate.ca) }, tls);
  expect(greeting).toMatch(/^220 mail\.lab\.test ESMTP Exim/);
  expect(ehlo).toMatch(/250-AUTH PLAIN LOGIN CRAM-MD5\n/);
  await exercise(talk);
  await expect
    .poll(() => exim.log(), { timeout: 5_000 })
    .toMatch(/=> bob <bob@lab\.test> R=mailboxes T=maildir/);
  talk[Symbol.dispose]();
});

test.each(['starttls', 'implicit', 'none'] as const)('Sendmail with TLS mode %s', async (tls) => {
  const certificate = await labCertificate(lab);
  const mechanisms = ['PLAIN', 'LOGIN', 'CRAM-MD5'] as const;
  const sendmail = await startSendmail(lab, { tls, certificate, users: [login], mechanisms });
  const options = { ...sendmail, source: '127.0.0.2', ca: readFileSync(certificate.ca) };
  const { talk, greeting, ehlo } = await open(options, tls);
  expect(greeting).toMatch(/^220 mail\.lab\.test ESMTP Sendmail/);
  expect(ehlo).toMatch(/250-AUTH PLAIN LOGIN CRAM-MD5\n/);
  await exercise(talk);
  talk[Symbol.dispose]();
});

test('OpenSMTPD takes mail for its own mailboxes and for no others', async () => {
  const opensmtpd = await startOpenSmtpd(lab, { ipVersions: 'both' });
  for (const host of ['127.0.0.1', '::1']) {
    const { talk, greeting } = await open({ host, port: opensmtpd.port }, 'none');
    expect(greeting).toMatch(/^220 mail\.lab\.test ESMTP OpenSMTPD/);
    await talk.say('MAIL FROM:<app@example.com>');
    expect(await talk.say('RCPT TO:<someone@example.net>')).toMatch(/^550 Invalid recipient/);
    expect(await talk.say('RCPT TO:<nobody@lab.test>')).toMatch(/^5/);
    expect(await talk.say('RCPT TO:<bob@lab.test>')).toMatch(/^250/);
    expect(await talk.say('DATA')).toMatch(/^354/);
    expect(await talk.say('Subject: x\r\n\r\nx\r\n.')).toMatch(/^250/);
    talk[Symbol.dispose]();
  }
  await expect
    .poll(() => opensmtpd.log(), { timeout: 5_000 })
    .toMatch(/delivery .*to=<bob@lab\.test>.*result=Ok/);
});
