import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Lab } from '../lab.ts';
import { loadScenarios } from '../scenarios/index.ts';
import type { CheckCall } from '../scenarios/types.ts';
import { login } from './scenario.ts';
import { TestClient } from './test-client.ts';

/** Logins that need a token to be fetched first: this client does not. */
const granted = /^auth-oauth-token-invalid--(client-refused|refresh-token-revoked)$/;
const scenarios = (await loadScenarios()).filter(({ needs, id }) => needs.length === 0 && !granted.test(id));

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

function option(call: CheckCall, name: string): string | undefined {
  const at = call.args.indexOf(name);
  return at < 0 ? undefined : call.args[at + 1];
}

/** Does by hand what a check does, and returns every reply after the handshake. */
async function submit(call: CheckCall): Promise<readonly string[]> {
  const port = Number(call.args[0]?.split(':').at(-1));
  const file = option(call, '--ca');
  const ca = file === undefined ? '' : await readFile(file, 'utf8');
  const client = await TestClient.open(port);
  // No name but the address is checked: that is what the call connects to.
  const trust = { servername: '', host: '127.0.0.1' };
  if (option(call, '--security') === 'implicit') await client.secure(ca, trust);
  await client.reply();
  const ehlo = `EHLO ${option(call, '--ehlo')}`;
  await client.send(ehlo);
  if (option(call, '--security') === 'starttls') {
    await client.send('STARTTLS');
    await client.secure(ca, trust);
  }
  const plain = Buffer.from(`\0${option(call, '--user')}\0${call.password}`).toString('base64');
  const bearer = Buffer.from(`user=${option(call, '--user')}\x01auth=Bearer ${call.env?.LAB_TOKEN}\x01\x01`);
  const oauthBearer = Buffer.from(
    `n,a=${option(call, '--user')},\x01auth=Bearer ${call.env?.LAB_TOKEN}\x01\x01`,
  );
  const offers = (await client.send(ehlo)) ?? '';
  const replies = [offers];
  if (call.env?.LAB_TOKEN !== undefined) {
    const [name, data] = /XOAUTH2/.test(offers) ? ['XOAUTH2', bearer] : ['OAUTHBEARER', oauthBearer];
    replies.push((await client.send(`AUTH ${name} ${data.toString('base64')}`)) ?? '');
  } else if (/AUTH .*PLAIN/.test(offers)) {
    replies.push((await client.send(`AUTH PLAIN ${plain}`)) ?? '');
  } else {
    await client.send('AUTH LOGIN');
    await client.send(Buffer.from(option(call, '--user') ?? '').toString('base64'));
    replies.push((await client.send(Buffer.from(call.password ?? '').toString('base64'))) ?? '');
  }
  replies.push((await client.send(`MAIL FROM:<${option(call, '--from') ?? login.name}>`)) ?? '');
  replies.push((await client.send('RCPT TO:<bob@lab.test>')) ?? '');
  replies.push((await client.send('DATA')) ?? '');
  replies.push((await client.send('Subject: lab\r\n\r\nlab\r\n.')) ?? '');
  client.end();
  return replies.map((reply) => reply.slice(0, 3));
}

/** Codes of EHLO, AUTH, MAIL, RCPT, DATA and the end of the data. */
const healthy = ['250', '235', '250', '250', '354', '250'];

describe('the healthy twin of every scripted scenario', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s takes a login and a message',
    async (_id, scenario) => {
      const call = await scenario.build(lab, 'twin');
      expect(await submit(call)).toEqual(healthy);
    },
  );
});

/** Faults that this client, which looks at three digits only, does not meet. */
const tolerated = new Set(['tls-cert-expires-soon', 'protocol-error', 'protocol-error--line-too-long']);

describe('the fault of every scripted scenario', () => {
  it.each(
    scenarios
      .filter((scenario) => !tolerated.has(scenario.id))
      .map((scenario) => [scenario.id, scenario] as const),
  )('%s keeps the message from being taken', async (_id, scenario) => {
    const call = await scenario.build(lab, 'fault');
    const silent = new Promise<string>((resolve) => setTimeout(resolve, 1_000, 'silent').unref());
    const failed = submit(call).catch((error: Error) => error.message);
    expect(await Promise.race([failed, silent])).not.toEqual(healthy);
  });
});
