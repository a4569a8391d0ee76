import { Lab } from '@postroad/lab/lab';
import { startScriptedServer } from '@postroad/lab/scripted/server';
import { expect, test } from 'vitest';
import { StarttlsInjection } from './errors.ts';
import { connectSession, openSession, secureSession } from './testing/open-session.ts';

test.each([
  ['a whole reply', '250 2.0.0 injected\r\n'],
  ['several replies', '250-mail.example.test\r\n250 AUTH PLAIN\r\n235 2.7.0 in\r\n'],
  ['part of a line', '25'],
  ['bytes that are no reply', 'HTTP/1.1 200 OK\r\n'],
])('%s behind the 220 to STARTTLS ends the session before the handshake', async (_name, injected) => {
  await using lab = await Lab.open();
  const server = await startScriptedServer(lab, { injectAfterStarttls: injected });
  const { session } = await connectSession(server);
  await session.greeting();
  await session.ehlo('client.lab.test');
  const failure: unknown = await secureSession(session, server).catch((error: unknown) => error);
  // What is no reply at all ends it one step earlier, for what it is.
  if (failure instanceof StarttlsInjection) expect(failure.bytes.toString()).toBe(injected);
  else expect(failure).toMatchObject({ code: 'EPROTOCOL', violation: 'not-a-reply' });
  expect(session.state).toBe('closed');
  expect(server.log.events.filter(({ kind }) => kind === 'tls')).toEqual([]);
  await expect(session.noop()).rejects.toThrow();
});

test('without injection the same session is upgraded, and what EHLO said in cleartext is forgotten', async () => {
  await using lab = await Lab.open();
  const server = await startScriptedServer(lab, { users: [{ name: 'alice', password: 'secret' }] });
  const { session } = await connectSession(server);
  await session.greeting();
  await session.ehlo('client.lab.test');
  expect(session.extensions.has('STARTTLS')).toBe(true);
  await secureSession(session, server);
  expect(session.extensions.size).toBe(0);
  await session.ehlo('client.lab.test');
  expect([session.extensions.has('STARTTLS'), session.extensions.has('AUTH')]).toEqual([false, true]);
  expect(session.tlsFacts).toMatchObject({ trusted: true, nameMatches: true });
  session.quit();
});

test('a handshake is only possible right after the 220', async () => {
  await using lab = await Lab.open();
  const server = await startScriptedServer(lab, {});
  const { session } = await openSession(server);
  await expect(secureSession(session, server)).rejects.toThrow(/no TLS handshake|503|not allowed/);
  session.quit();
});
