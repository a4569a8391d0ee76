import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gather, judge } from '@postroad/diagnosis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { labCertificate } from '../../../lab/src/servers/check-call.ts';
import { startExim } from '../../../lab/src/servers/exim.ts';
import { startOpenSmtpd } from '../../../lab/src/servers/opensmtpd.ts';
import { startPostfix } from '../../../lab/src/servers/postfix.ts';
import { startSendmail } from '../../../lab/src/servers/sendmail.ts';
import type { MailServer } from '../../../lab/src/servers/server.ts';
import { readHeader, valuesOf } from '../arrival/header-fields.ts';
import { parseReceived } from '../arrival/received.ts';
import { newId } from '../ids.ts';
import { composeTestMessage } from './compose-message.ts';
import { queueIdOf } from './queue-id.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

/** Sends the service's message over STARTTLS where the server has it, and gives its own id of the message. */
async function send(
  server: MailServer,
  ca?: string,
): Promise<{ testId: string; queueId: string | undefined }> {
  const testId = newId('tst');
  const from = { address: 'app@example.com', domain: 'example.com', needsSmtpUtf8: false };
  const to = { address: 'bob@lab.test', domain: 'lab.test', needsSmtpUtf8: false };
  const message = await composeTestMessage({ testId, from, to, server: server.target, date: new Date() });
  const settings = {
    host: 'localhost',
    port: server.port,
    security: ca === undefined ? 'none' : 'starttls',
    from: from.address,
    to: to.address,
    send: true,
    ...(ca === undefined ? {} : { ca: [ca] }),
  } as const;
  const diagnosis = judge(await gather(settings, { message }));
  expect(diagnosis.facts.envelope.data?.code, diagnosis.summary).toBe(250);
  return { testId, queueId: queueIdOf(diagnosis.facts.envelope.data?.text ?? '') };
}

/** The message as it was put into a Maildir. */
async function delivered(mailDirectory: string, testId: string): Promise<Buffer> {
  const folder = join(mailDirectory, 'bob', 'new');
  const find = (): Buffer | undefined => {
    if (!existsSync(folder)) return undefined;
    return readdirSync(folder)
      .map((name) => readFileSync(join(folder, name)))
      .find((bytes) => bytes.includes(testId));
  };
  await expect.poll(find, { timeout: 10_000 }).toBeDefined();
  return find() ?? Buffer.alloc(0);
}

test.each([
  ['Postfix', 'starttls', startPostfix],
  ['Exim', 'starttls', startExim],
  ['OpenSMTPD', 'none', startOpenSmtpd],
] as const)(
  '%s with %s: reply and Received field name the same id, and whether it was encrypted',
  async (_name, tls, start) => {
    const certificate = await labCertificate(lab, 'healthy-rsa');
    const before = Date.now();
    const server = await start(lab, { tls, certificate });
    const { testId, queueId } = await send(
      server,
      tls === 'none' ? undefined : readFileSync(certificate.ca, 'utf8'),
    );
    const [line = ''] = valuesOf(readHeader(await delivered(server.mailDirectory, testId)), 'received');
    const received = parseReceived(line);
    expect(received, line).toMatchObject({
      by: 'mail.lab.test',
      protocol: expect.stringMatching(tls === 'none' ? /^esmtp$/i : /^esmtps$/i),
      encrypted: tls !== 'none',
      fromAddress: '127.0.0.1',
    });
    expect(received.id).toBe(queueId);
    expect(received.time?.getTime()).toBeGreaterThanOrEqual(Math.floor(before / 1_000) * 1_000);
  },
);

test('Sendmail: the id in its reply is that of its log', async () => {
  const server = await startSendmail(lab);
  const { queueId } = await send(server);
  expect(queueId).toMatch(/^\w{8,}$/);
  await expect.poll(() => server.log(), { timeout: 10_000 }).toContain(queueId);
});
