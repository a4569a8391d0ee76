import { causeIds } from '@postroad/diagnosis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf } from '../testing/test-client.ts';

let service: TestServer;
let client: Client;
beforeAll(async () => {
  service = await startTestServer();
  client = await clientOf(service, 'manage');
});
afterAll(() => service.stop());

describe('explaining', () => {
  test('a text from anywhere', async () => {
    const { status, body } = await client.post('/api/v1/explain', {
      id: 7,
      text: '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: 7,
      cause: 'auth-smtp-disabled-for-account',
      vendor: { id: 'microsoft-365' },
    });
  });

  test('what is known of it, field by field', async () => {
    const { body } = await client.post('/api/v1/explain', {
      stage: 'tcp',
      config: { host: 'smtp.example.com', port: 587 },
      observed: { kind: 'socket-error', code: 'ECONNREFUSED' },
    });
    expect(body).toMatchObject({ cause: 'tcp-connection-refused', understood: { host: 'smtp.example.com' } });
  });

  test('nothing is refused with the field named', async () => {
    for (const input of [{}, { observed: {} }, { config: { port: 25 } }]) {
      const { status, body } = await client.post('/api/v1/explain', input);
      expect([status, body.errorCode]).toEqual([400, 'E0000001']);
      expect(body.errorCauses[0].errorSummary).toContain('text');
    }
    expect((await client.post('/api/v1/explain', { text: 5 })).status).toBe(400);
  });

  test('more than 64 kB is too large, and as much as that is answered', async () => {
    const overhead = JSON.stringify({ text: '' }).length;
    expect((await client.post('/api/v1/explain', { text: 'x'.repeat(64 * 1024 - overhead) })).status).toBe(
      200,
    );
    expect((await client.post('/api/v1/explain', { text: 'x'.repeat(64 * 1024) })).status).toBe(413);
  });
});

describe('findings', () => {
  test('each cause has its meaning, without gaps in the sentences', async () => {
    const { body } = await client.get('/api/v1/findings');
    expect(body.map(({ id }: { id: string }) => id)).toEqual(causeIds);
    for (const finding of body) {
      expect(finding.fix.length, finding.id).toBeGreaterThan(0);
      expect(JSON.stringify(finding), finding.id).not.toMatch(/\{\w+\}/);
    }
    expect((await client.get('/api/v1/findings/tls-cert-expired')).body).toMatchObject({
      id: 'tls-cert-expired',
      page: 'docs/findings/tls-cert-expired.md',
    });
    expect((await client.get('/api/v1/findings/no-such-thing')).status).toBe(404);
  });
});

describe('providers', () => {
  test.each([
    ['gmail', 'gmail'],
    ['someone@gmx.net', 'gmx'],
    ['smtp.office365.com', 'microsoft-365'],
  ])('%s leads to %s', async (q, id) => {
    const { body } = await client.get(`/api/v1/providers?q=${encodeURIComponent(q)}`);
    expect(body.map((provider: { id: string }) => provider.id)).toContain(id);
    expect((await client.get(`/api/v1/providers/${id}`)).body.id).toBe(id);
  });

  test('without a term all are listed, and an unknown one is not found', async () => {
    expect((await client.get('/api/v1/providers')).body.length).toBeGreaterThan(100);
    expect((await client.get('/api/v1/providers/nobody')).status).toBe(404);
    expect((await client.get(`/api/v1/providers?q=${'x'.repeat(300)}`)).status).toBe(400);
  });
});

describe('discovery', () => {
  test('what is no address is refused with the reason', async () => {
    for (const address of [
      'nobody',
      'a@',
      '@example.com',
      'a@localhost',
      'a@[192.0.2.1]',
      'a b@example.com',
    ]) {
      const { status, body } = await client.get(`/api/v1/discovery?address=${encodeURIComponent(address)}`);
      expect([status, body.errorCode]).toEqual([400, 'E0000001']);
      expect(body.errorCauses[0].errorSummary).toMatch(/^address: /);
    }
  });

  test('a domain that does not exist has every source tried, and nothing found', async () => {
    const { status, body } = await client.get('/api/v1/discovery?address=someone@postroad.invalid');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      address: 'someone@postroad.invalid',
      domain: 'postroad.invalid',
      suggestions: [],
    });
    expect(body.tried.map(({ source }: { source: string }) => source)).toContain('srv-submissions');
    expect(body.tried.some(({ ok }: { ok: boolean }) => ok)).toBe(false);
  });

  test('the catalogue answers for its own domains', async () => {
    const { body } = await client.get('/api/v1/discovery?address=someone@gmail.com');
    expect(body.suggestions[0]).toMatchObject({ source: 'catalogue', provider: { id: 'gmail' } });
  });
});
