import { permissions } from '../packages/server/src/access/permissions.ts';
import { buildEvent } from '../packages/server/src/system-log/build-event.ts';
import type { EventDraft, EventOrigin } from '../packages/server/src/system-log/draft.ts';
import type { StoredEvent } from '../packages/server/src/system-log/event.ts';

/** Gives the same numbers for the same seed (mulberry32), from 0 up to but not 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const agents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
  'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  '@okta/okta-sdk-nodejs/8.1.0 node/24.11.0 linux/6.1.0',
];
const replies = [
  '250 2.0.0 Ok: queued as 4F1C22A0B7',
  '451 4.7.1 Greylisting in action, please come back later',
  '550 5.1.1 <user@example.net>: Recipient address rejected: User unknown',
  '554 5.7.1 Message rejected by content filter',
];

/** Events as a busy service writes them: most are deliveries, the rest is what administrators do. */
export function* busyEvents(random: () => number): Generator<StoredEvent> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = (length: number) => {
    let text = '';
    while (text.length < length) text += random().toString(36).slice(2);
    return text.slice(0, length);
  };
  const users = Array.from({ length: 200 }, (_, i) => ({
    id: `00u${word(17)}`,
    login: `admin${i}@corp${i % 20}.example.com`,
    name: `Admin ${i}`,
  }));
  const servers = Array.from({ length: 20 }, (_, i) => ({
    id: `ces${word(17)}`,
    host: `smtp${i}.example.net`,
  }));
  const tokens = Array.from({ length: 10 }, () => `00T${word(17)}`);
  const all = new Set(permissions);
  for (;;) {
    const kind = random();
    const server = pick(servers);
    const serverTarget = {
      id: server.id,
      type: 'CustomEmailServer',
      alternateId: server.host,
      displayName: `Relay ${server.host}`,
    };
    if (kind < 0.7) {
      const recipient = `person${Math.floor(random() * 50_000)}@customer${Math.floor(random() * 500)}.example.org`;
      const good = random() < 0.95;
      const draft: EventDraft = {
        eventType: 'system.email.delivery',
        outcome: good ? 'SUCCESS' : random() < 0.5 ? 'DEFERRED' : 'FAILURE',
        ...(good ? {} : { reason: 'bounce' }),
        targets: [
          { id: recipient, type: 'Email', alternateId: recipient, displayName: recipient },
          serverTarget,
        ],
        debugData: {
          emailProvider: 'custom',
          providerMessage: good ? (replies[0] as string) : pick(replies.slice(1)),
          messageId: `<${word(12)}@example.com>`,
          customEmailServerHost: server.host,
          customEmailServerPort: '587',
        },
      };
      yield buildEvent({ transaction: { id: word(27), type: 'JOB' } }, draft);
      continue;
    }
    const user = pick(users);
    const ip = `10.${Math.floor(random() * 4)}.${Math.floor(random() * 256)}.${Math.floor(random() * 256)}`;
    const byToken = random() < 0.4;
    const apiTokenId = pick(tokens);
    const origin: EventOrigin = {
      principal: {
        type: byToken ? 'PublicClientApp' : 'User',
        id: byToken ? apiTokenId : user.id,
        alternateId: byToken ? 'deployment' : user.login,
        displayName: byToken ? 'deployment' : user.name,
        via: byToken ? 'api-token' : 'session',
        permissions: all,
        ...(byToken ? { apiTokenId } : { sessionId: word(27) }),
      },
      transaction: { id: word(27), type: 'WEB' },
      request: {
        ip,
        ipChain: [ip, '192.0.2.10'],
        userAgent: pick(agents),
        uri: `/api/v1/email-servers/${server.id}/test`,
      },
    };
    const failed = random() < 0.1;
    const type = pick([
      'user.session.start',
      'user.session.end',
      'system.custom_email_server.test',
      'system.custom_email_server.diagnosis',
      'system.custom_email_server.lifecycle.update',
      'system.api_token.create',
      'policy.evaluate_access',
    ]);
    yield buildEvent(origin, {
      eventType: type,
      outcome: failed ? 'FAILURE' : 'SUCCESS',
      ...(failed ? { reason: 'The server presented an expired certificate.' } : {}),
      targets: [
        type === 'system.custom_email_server.lifecycle.update'
          ? { ...serverTarget, changeDetails: { from: { port: 25 }, to: { port: 587 } } }
          : serverTarget,
      ],
      debugData: {
        customEmailServerId: server.id,
        customEmailServerHost: server.host,
        cause: failed ? 'tls-cert-expired' : '',
      },
    });
  }
}
