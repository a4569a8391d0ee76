import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { type ScriptedServer, startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf, permitLab } from '../testing/test-client.ts';

const words = 'canary-refusal: connected, no answer';
let lab: Lab;
let service: TestServer;
let manager: Client;
let reader: Client;
let server: ScriptedServer;
const german = { 'accept-language': 'de-DE, de;q=0.9, en;q=0.5' };
const ask = (path: string, body: object, headers: Readonly<Record<string, string>> = german) =>
  manager.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const draft = () => ({ host: '127.0.0.1', port: server.port, security: 'none', fromAddress: 'a@lab.test' });

beforeAll(async () => {
  lab = await Lab.open();
  service = await startTestServer({ configuration: { checksPerMinute: 1_000 } });
  await permitLab(service);
  manager = await clientOf(service, 'manage');
  reader = await clientOf(service, 'read');
  server = await startScriptedServer(lab, { answers: { mail: `550 5.7.60 ${words}` } });
});
afterAll(async () => {
  await service.stop();
  await lab.close();
});

describe('a diagnosis', () => {
  test('is answered, and read again, in the language that is preferred', async () => {
    const made = await ask('/api/v1/diagnoses', draft());
    expect(made.status).toBe(201);
    expect(made.headers.get('content-language')).toBe('de');
    const { id, summary, findings, cause } = (await made.json()) as {
      readonly id: string;
      readonly summary: string;
      readonly cause: string;
      readonly findings: readonly { readonly id: string; readonly evidence: readonly { text: string }[] }[];
    };
    const english = (await manager.get(`/api/v1/diagnoses/${id}`)).body;
    const read = await manager.get(`/api/v1/diagnoses/${id}`, german);
    expect(english.summary).not.toBe(summary);
    expect(english.cause).toBe(cause);
    expect(read.body).toMatchObject({ summary, findings });
    expect(read.headers.get('vary')).toBe('Accept, Accept-Language');
    const evidence = findings.find((finding) => finding.id === cause)?.evidence.map(({ text }) => text);
    expect(evidence).toContain(`der Server sagte: 550 5.7.60 ${words}`);
  });

  test('is reported in German to a link that asks for it', async () => {
    const { id } = (await (await ask('/api/v1/diagnoses', draft())).json()) as { readonly id: string };
    const html = await manager.get(`/api/v1/diagnoses/${id}?format=html&language=de`);
    expect(html.headers.get('content-language')).toBe('de');
    expect(html.text).toContain('<html lang="de">');
    expect(html.text).toContain('<h2>Was zu tun ist</h2>');
    expect(html.text).toContain(words);
    expect((await manager.get(`/api/v1/diagnoses/${id}?format=html&language=fr`)).status).toBe(400);
  });

  test('tells how it gets on in that language too', async () => {
    const response = await ask('/api/v1/diagnoses', draft(), { ...german, accept: 'text/event-stream' });
    expect(response.headers.get('vary')).toBe('Accept-Language');
    const text = await response.text();
    expect(text).toContain('"detail":"127.0.0.1"');
    expect(text).toContain('es wurde keine Anmeldung angegeben');
    expect(text).not.toContain('no login was given');
  });

  test('shows somebody who may only read no more in another language', async () => {
    const { id } = (await (await ask('/api/v1/diagnoses', draft())).json()) as { readonly id: string };
    const shown = await reader.get(`/api/v1/diagnoses/${id}`, german);
    expect(shown.status).toBe(200);
    expect(shown.text).not.toContain('canary-refusal');
    expect(shown.body.summary).toMatch(/[äöüß]| der | die | das /);
  });
});

test('what a check before switching on found is told in German, under the same codes', async () => {
  const response = await ask('/api/v1/email-servers', {
    alias: 'Main server',
    host: '127.0.0.1',
    port: server.port,
    security: 'none',
    username: 'app',
    password: 'canary-Horse7battery',
    enabled: true,
  });
  expect(response.status).toBe(400);
  const error = (await response.json()) as {
    readonly errorCode: string;
    readonly errorSummary: string;
    readonly errorCauses: readonly Readonly<Record<string, unknown>>[];
  };
  expect(error.errorCode).toMatch(/^E000022[34]$/);
  expect(error.errorSummary).toMatch(/fehlgeschlagen\.$/);
  expect(error.errorCauses[0]?.cause).toBe('auth-requires-tls');
  expect(String(error.errorCauses[0]?.errorSummary)).toMatch(/ Anmeldung .* verschlüsselt/);
});

test('a target that the policy forbids is refused in German, with the step that permits it', async () => {
  const response = await ask('/api/v1/diagnoses', { host: '10.1.2.3', port: 587 });
  expect(response.status).toBe(400);
  const { errorCauses } = (await response.json()) as {
    readonly errorCauses: readonly { readonly errorSummary: string; readonly fix: readonly string[] }[];
  };
  expect(errorCauses[0]?.errorSummary).toMatch(
    /^host: 10\.1\.2\.3 liegt in: privates Netz .* Ist dies das richtige Ziel, .*`postroad admin network allow 10\.1\.2\.3`\.$/,
  );
  expect(errorCauses[0]?.fix.at(-1)).toContain('Einstellungen › Netzwerkregeln');
});

test('a field that is wrong is named as ever, and what is wrong with it in German', async () => {
  const response = await ask('/api/v1/email-servers', { alias: 'A', host: 'smtp.example.com' });
  const error = (await response.json()) as { readonly errorCauses: readonly { errorSummary: string }[] };
  expect(error.errorCauses.map(({ errorSummary }) => errorSummary)).toContain(
    'port: Das Feld darf nicht leer bleiben',
  );
});

test('findings, explanations and providers are told in German', async () => {
  const finding = await manager.get('/api/v1/findings/starttls-not-offered', german);
  expect(finding.body.title).toContain('STARTTLS');
  expect(finding.body.title).not.toBe(
    (await manager.get('/api/v1/findings/starttls-not-offered')).body.title,
  );
  const explained = (await (
    await ask('/api/v1/explain', { text: '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6' })
  ).json()) as { readonly cause: string; readonly summary: string };
  expect(explained.cause).toBe('auth-bad-credentials');
  expect(explained.summary).toContain('Anmeldung');
  const provider = await manager.get('/api/v1/providers/gmail', german);
  expect(provider.body.username.hint).toMatch(/^Die vollständige Adresse /);
});

test('whoever asks for no language gets the words of the contract', async () => {
  const { body, headers } = await manager.get('/api/v1/email-servers/ces00000000000000000');
  expect(body.errorSummary).toMatch(/^Not found: /);
  expect(headers.get('content-language')).toBe('en');
});
