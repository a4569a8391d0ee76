import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withdrawApiToken } from '../packages/server/src/access/api-tokens.ts';
import { createApiToken } from '../packages/server/src/access/create-api-token.ts';
import { IDLE_MS } from '../packages/server/src/access/session-lifetime.ts';
import { commandLineOrigin } from '../packages/server/src/operations/command-line-origin.ts';
import { type AccessService, addUser, ask, sessionHeaders, startAccessService } from './access-service.ts';

let service: AccessService;
beforeEach(async () => {
  service = await startAccessService();
});
afterEach(() => service.stop());

/** Opens the live log and reads on until it ends. */
async function tail(headers: Record<string, string>): Promise<{ readonly ended: Promise<unknown> }> {
  const request = httpRequest({
    host: '127.0.0.1',
    port: service.address.port,
    path: '/api/v1/logs/tail',
    headers,
    agent: false,
  });
  request.end();
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(200);
  answer.resume();
  // Cut off, it ends with an error; that is what a client sees of it.
  return {
    ended: new Promise((resolve) => answer.once('error', resolve).once('close', () => resolve('closed'))),
  };
}

const isOpen = async ({ ended }: { readonly ended: Promise<unknown> }) =>
  (await Promise.race([ended, new Promise((resolve) => setImmediate(() => resolve('open')))])) === 'open';

test('a stream ends when its token is revoked, and no other', async () => {
  const { context, app } = service;
  const make = () =>
    createApiToken(context.store.db, {
      name: 'x',
      scope: 'read',
      createdBy: 'system@postroad',
      now: context.now(),
    });
  const one = await make();
  const other = await make();
  const first = await tail({ authorization: `SSWS ${one.token.reveal()}` });
  const second = await tail({ authorization: `SSWS ${other.token.reveal()}` });
  await app.openStreams.recheck();
  expect(await isOpen(first)).toBe(true);
  await withdrawApiToken(context, commandLineOrigin(), one.id);
  await app.openStreams.recheck();
  await first.ended;
  expect(await isOpen(second)).toBe(true);
});

test('a stream ends with the session, by signing out or by idling', async () => {
  const reader = await sessionHeaders(service, await addUser(service, 'READ_ONLY'));
  const leaver = await sessionHeaders(service, await addUser(service, 'READ_ONLY'));
  const idle = await tail(reader);
  const left = await tail(leaver);
  await ask(service, { method: 'DELETE', path: '/api/v1/session', headers: leaver });
  await service.app.openStreams.recheck();
  await left.ended;
  // Watching is no use of the session.
  expect(await isOpen(idle)).toBe(true);
  service.clock.time += IDLE_MS;
  await service.app.openStreams.recheck();
  await idle.ended;
});
