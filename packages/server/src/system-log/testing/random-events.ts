import type { NewLogEvent } from '@postroad/store';
import { permissions } from '../../access/permissions.ts';
import { buildEvent } from '../build-event.ts';
import { eventTypes } from '../event-types.ts';
import type { Random } from './random.ts';

/** Values that a filter or the storage may stumble over. */
export const oddTexts = [
  '',
  ' ',
  'a',
  'A',
  'Straße',
  'STRASSE',
  'ÄÖÜ',
  'äöü',
  'İstanbul',
  'ΑΣ',
  'ας',
  'naïve café',
  '日本語のメール',
  '😀',
  '\uE000',
  '\uD800',
  'x\uDC00y',
  'nul\0nul',
  '"quoted"',
  'back\\slash',
  '\\u0000',
  "o'neill",
  '100%',
  'under_score',
  '{}',
  '[]',
  'null',
  'true',
  'false',
  '0',
  '587',
  '587.0',
  '1e3',
  '-1',
  'line\nbreak\ttab',
  '10.0.0.1',
  '10.0.0.10',
  'fe80::1%eth0',
  'Mail-1.Example.COM',
  'mail-1.example.com',
  "'; drop table log_events; --",
  '$.actor.id',
  'XOxBw-2JIRnCFd0gG0GjHAAABjY',
] as const;

const names = ['admin', 'Admin', 'deploy', 'reader'] as const;
const outcomes = ['SUCCESS', 'FAILURE', 'DENY', 'ALLOW', 'RATE_LIMIT', 'DEFERRED', 'UNKNOWN'] as const;

/** An event with values of all kinds, as the service itself would build it. */
export function randomEvent(random: Random): NewLogEvent {
  const text = () => random.pick(oddTexts);
  const byWeb = random.chance(0.6);
  const name = random.pick(names);
  const target = () => ({
    id: random.chance(0.7) ? `ces${random.below(4)}` : text(),
    type: random.pick(['CustomEmailServer', 'Email']),
    alternateId: text(),
    displayName: text(),
    ...(random.chance(0.3)
      ? { detailEntry: { kind: text(), port: random.pick([25, 587, 2.5]), tls: random.chance(0.5) } }
      : {}),
    ...(random.chance(0.2) ? { changeDetails: { from: { port: 25 }, to: { port: null } } } : {}),
  });
  const body = buildEvent(
    {
      transaction: { id: `txn${random.below(50)}`, type: byWeb ? 'WEB' : 'JOB' },
      ...(random.chance(0.8)
        ? {
            principal: {
              type: random.pick(['User', 'PublicClientApp', 'SystemPrincipal']),
              id: random.pick(['00u1', '00U1', '00T1', text()]),
              alternateId: `${name}@Example.com`,
              displayName: name,
              via: 'session',
              permissions: new Set(permissions),
              ...(random.chance(0.5) ? { apiTokenId: '00T1' } : { sessionId: text() }),
            },
          }
        : {}),
      ...(byWeb
        ? {
            request: {
              ip: random.pick(['10.0.0.1', '10.0.0.10', '1.10.0.0', '2001:db8::1']),
              ipChain: random.pick([[], ['10.0.0.1'], ['10.0.0.1', '2001:db8::1']]),
              uri: '/api/v1/email-servers',
              ...(random.chance(0.8)
                ? { userAgent: random.pick(['Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0', text()]) }
                : {}),
            },
          }
        : {}),
    },
    {
      eventType: random.pick(Object.keys(eventTypes)),
      outcome: random.pick(outcomes),
      ...(random.chance(0.5) ? { reason: text() } : {}),
      ...(random.chance(0.1) ? { severity: 'ERROR' } : {}),
      targets: Array.from({ length: random.below(4) }, target),
      debugData: random.chance(0.7)
        ? { cause: text(), Cause: text(), 'with-hyphen': text(), port: random.pick(['25', '587']) }
        : {},
    },
  );
  return { body };
}
