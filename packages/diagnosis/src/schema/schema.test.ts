import { readFileSync } from 'node:fs';
import { Secret } from '@postroad/smtp';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createCertificates } from '../../../lab/src/certificates.ts';
import { Lab } from '../../../lab/src/lab.ts';
import { type ScriptedServer, startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { gather } from '../diagnose.ts';
import { explain, explainLine } from '../explain/index.ts';
import type { CheckSettings } from '../settings/settings.ts';
import { judge } from '../verdict/judge.ts';
import { diagnosisSchema, explanationSchema, factsSchema, readFacts } from './index.ts';

const user = { name: 'alice@lab.test', password: 'canary-Horse7battery' };

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

function published(name: string): ValidateFunction {
  const file = new URL(`../../../../docs/schema/${name}.schema.json`, import.meta.url);
  return new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
    JSON.parse(readFileSync(file, 'utf8')) as object,
  );
}

/** The same schema with no room for further fields: what the published one does not mention must not be printed either. */
function exact(schema: z.ZodType): ValidateFunction {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' });
  expect(JSON.stringify(json)).toContain('"additionalProperties":false');
  return new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(json);
}

function expectValid(validate: ValidateFunction, value: unknown): void {
  // Through JSON, as it is printed.
  validate(JSON.parse(JSON.stringify(value)));
  expect(validate.errors ?? []).toEqual([]);
}

function settingsFor(server: ScriptedServer, more: Partial<CheckSettings> = {}): CheckSettings {
  return {
    host: server.address,
    port: server.port,
    security: 'starttls',
    ca: [readFileSync(server.files.ca, 'utf8')],
    username: user.name,
    password: new Secret(user.password),
    from: user.name,
    to: 'bob@lab.test',
    ...more,
  };
}

/** Ways a check can end, from everything passed to nothing reached. */
const endings: Readonly<Record<string, () => Promise<CheckSettings>>> = {
  'everything works, a message is sent': async () =>
    settingsFor(await startScriptedServer(lab, { users: [user] }), { send: true }),
  'the login is refused': async () =>
    settingsFor(
      await startScriptedServer(lab, {
        users: [user],
        answers: { 'auth-result': '535 5.7.8 Bad credentials' },
      }),
    ),
  'the certificate has expired': async () =>
    settingsFor(
      await startScriptedServer(lab, { tls: { certificates: await createCertificates('expired') } }),
    ),
  'the chain ends before a root': async () =>
    settingsFor(
      await startScriptedServer(lab, {
        tls: { certificates: await createCertificates('intermediate-missing') },
      }),
    ),
  'the handshake fails': async () =>
    settingsFor(await startScriptedServer(lab, { tls: { maxVersion: 'TLSv1.1' } })),
  'the TLS mode is the other one': async () =>
    settingsFor(await startScriptedServer(lab, { security: 'implicit' })),
  'STARTTLS is hidden': async () =>
    settingsFor(await startScriptedServer(lab, { hideExtensions: ['STARTTLS'] })),
  'the recipient is refused, the server names our address': async () =>
    settingsFor(
      await startScriptedServer(lab, {
        users: [user],
        answers: { rcpt: '550 5.7.1 Client host [198.51.100.7] rejected: not on our list' },
      }),
    ),
  'it is not SMTP': async () =>
    settingsFor(
      await startScriptedServer(lab, { answers: { greeting: { raw: 'HTTP/1.1 400 Bad Request\r\n\r\n' } } }),
    ),
  'nothing listens': async () => ({
    host: '127.0.0.1',
    port: await lab.freePort(),
    security: 'auto',
  }),
  'the name does not exist': async () => ({ host: 'no-such-host.invalid', port: 587, security: 'auto' }),
  'the host cannot be looked up': async () => ({ host: 'mail .example.com', port: 587, security: 'auto' }),
  'the token endpoint is down': async () => {
    const { password: _, ...settings } = settingsFor(await startScriptedServer(lab, { users: [user] }));
    return {
      ...settings,
      oauth: {
        grant: 'client-credentials',
        tokenEndpoint: `http://127.0.0.1:${await lab.freePort()}/token`,
        clientId: 'client',
        clientSecret: new Secret('canary-client-secret'),
        scopes: [],
      },
    };
  },
  'the proxy is down': async () => ({
    host: 'mail.example.com',
    port: 587,
    security: 'auto',
    proxy: { protocol: 'socks5', host: '127.0.0.1', port: await lab.freePort() },
  }),
};

test.each(Object.entries(endings))('facts and diagnosis fit their schemas when %s', async (_name, ending) => {
  const facts = await gather(await ending());
  const diagnosis = judge(facts);
  expectValid(published('facts-1'), facts);
  expectValid(exact(factsSchema), facts);
  expectValid(published('diagnosis-1'), diagnosis);
  expectValid(exact(diagnosisSchema), diagnosis);
  expect(readFacts(JSON.parse(JSON.stringify(facts)))).toEqual({ ok: true, facts });
});

test('a diagnosis of a fleet, which has its line beside the rest, fits the published schema', async () => {
  const diagnosis = judge(await gather({ host: '127.0.0.1', port: await lab.freePort(), security: 'auto' }));
  expectValid(published('diagnosis-1'), { line: 3, ...diagnosis });
});

test('the published schema refuses what is no diagnosis', async () => {
  const diagnosis = judge(await gather({ host: '127.0.0.1', port: await lab.freePort(), security: 'auto' }));
  const validate = published('diagnosis-1');
  for (const wrong of [
    {},
    { ...diagnosis, schema: 'postroad.diagnosis/2' },
    { ...diagnosis, cause: 'gremlins' },
    { ...diagnosis, confidence: 2 },
    { ...diagnosis, target: { ...diagnosis.target, port: 70_000 } },
    { ...diagnosis, transcript: [{ at: 1, dir: 'sideways', text: '' }] },
  ])
    expect(validate(wrong), JSON.stringify(wrong).slice(0, 80)).toBe(false);
});

test('answers of explain fit their schema, also for a broken line', () => {
  const lines = [
    JSON.stringify({
      id: 1,
      config: { host: 'smtp.example.com', port: 587, tls: 'starttls' },
      observed: { kind: 'smtp-reply', code: 535, enhanced: '5.7.8', text: 'Bad credentials' },
    }),
    JSON.stringify({ id: 'b', text: 'connect ECONNREFUSED 192.0.2.1:25' }),
    '{"id": 3}',
    'no JSON',
  ];
  for (const [at, line] of lines.entries()) expectValid(published('explain-1'), explainLine(line, at + 1));
  for (const line of lines.slice(0, 2)) {
    expectValid(published('explain-input-1'), JSON.parse(line));
    expectValid(exact(explanationSchema), explainLine(line, 1));
  }
  expectValid(exact(explanationSchema), explain('something nobody has ever seen'));
});

test('the first wrong field is named by its path', () => {
  expect(readFacts(null)).toMatchObject({ ok: false, path: '' });
  expect(readFacts({})).toMatchObject({ ok: false, path: 'schema' });
  expect(readFacts([])).toMatchObject({ ok: false, path: '' });
});
