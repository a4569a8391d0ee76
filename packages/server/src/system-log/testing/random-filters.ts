import type { Random } from './random.ts';
import { oddTexts } from './random-events.ts';

/** A filter as the test means it; the text is what the service is given. */
export type Meaning =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Meaning[] }
  | { readonly kind: 'not'; readonly part: Meaning }
  | {
      readonly kind: 'compare';
      readonly path: string;
      readonly operator: string;
      readonly value: string | number | boolean | null;
    };

/** Every attribute that can be compared, and other spellings of some. */
export const attributes: readonly (readonly [path: string, spelling?: string])[] = [
  ['uuid'],
  ['eventType'],
  ['eventType', 'event_type'],
  ['severity'],
  ['displayMessage', 'display_message'],
  ['legacyEventType'],
  ['version'],
  ['actor.id'],
  ['actor.type'],
  ['actor.alternateId'],
  ['actor.alternateId', 'actor.alternate_id'],
  ['actor.displayName'],
  ['client.ipAddress'],
  ['client.userAgent.rawUserAgent'],
  ['client.userAgent.os'],
  ['client.userAgent.browser'],
  ['client.zone'],
  ['client.geographicalContext.city'],
  ['authenticationContext.externalSessionId'],
  ['authenticationContext.authenticationStep'],
  ['outcome.result'],
  ['outcome.reason'],
  ['securityContext.asNumber'],
  ['securityContext.isProxy'],
  ['securityContext.risk.level'],
  ['debugContext.debugData.cause'],
  ['debugContext.debugData.Cause'],
  ['debugContext.debugData.with-hyphen'],
  ['debugContext.debugData.port', 'debug_context.debug_data.port'],
  ['debugContext.debugData.absent'],
  ['transaction.id'],
  ['transaction.type'],
  ['transaction.detail.requestApiTokenId'],
  ['request.ipChain.ip'],
  ['request.ipChain.version'],
  ['target.id'],
  ['target.type'],
  ['target.alternateId'],
  ['target.displayName'],
  ['target.detailEntry.kind'],
  ['target.detailEntry.port'],
  ['target.detailEntry.tls'],
];

const knownValues = [
  'SUCCESS',
  'failure',
  'system.email.delivery',
  'system.custom_email_server',
  'Lifecycle',
  '.create',
  'user.session.start',
  'INFO',
  'warn',
  '00u1',
  'ces1',
  'CES2',
  'admin@example.COM',
  'JOB',
  'V6',
  'txn7',
  'CustomEmailServer',
  '2001:db8::1',
];

/** A random filter: what it means, and one of the texts that say it. */
export function randomFilter(
  random: Random,
  depth = 3,
): { readonly meaning: Meaning; readonly text: string } {
  const choice = depth === 0 ? 0 : random.next();
  if (choice < 0.5) return randomComparison(random);
  if (choice < 0.65) {
    const inner = randomFilter(random, depth - 1);
    return {
      meaning: { kind: 'not', part: inner.meaning },
      text: `${anyCase(random, 'not')} (${inner.text})`,
    };
  }
  const kind = random.chance(0.5) ? 'and' : 'or';
  const parts = Array.from({ length: 2 + random.below(2) }, () => randomFilter(random, depth - 1));
  return {
    meaning: { kind, parts: parts.map(({ meaning }) => meaning) },
    text: parts.map(({ text }) => `(${text})`).join(` ${anyCase(random, kind)} `),
  };
}

function randomComparison(random: Random): { readonly meaning: Meaning; readonly text: string } {
  const [path, spelling = path] = random.pick(attributes);
  const operator = random.pick(['eq', 'eq', 'eq', 'ne', 'co', 'sw', 'ew', 'pr', 'gt', 'ge', 'lt', 'le']);
  if (operator === 'pr')
    return {
      meaning: { kind: 'compare', path, operator, value: null },
      text: `${spelling} ${anyCase(random, 'pr')}`,
    };
  const value = randomValue(random, operator);
  return {
    meaning: { kind: 'compare', path, operator, value },
    text: `${spelling} ${anyCase(random, operator)} ${literal(random, value)}`,
  };
}

function randomValue(random: Random, operator: string): string | number | boolean | null {
  const equality = operator === 'eq' || operator === 'ne';
  const choice = random.next();
  if (choice < 0.12) return random.pick([0, 25, 587, 2.5, -1, 1e21, 1e-7]);
  if (equality && choice < 0.18) return random.pick([true, false, null]);
  const text = random.pick(random.chance(0.5) ? oddTexts : knownValues);
  if (operator === 'eq' || random.chance(0.5)) return text;
  const from = random.below(text.length + 1);
  return text.slice(from, from + random.below(6));
}

/** JSON says every text in several ways. */
function literal(random: Random, value: string | number | boolean | null): string {
  const text = JSON.stringify(value);
  if (typeof value !== 'string' || random.chance(0.7)) return text;
  const escaped = Array.from(
    { length: value.length },
    (_, i) => `\\u${value.charCodeAt(i).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped.join('')}"`;
}

function anyCase(random: Random, word: string): string {
  return random.chance(0.8)
    ? word
    : [...word].map((c) => (random.chance(0.5) ? c.toUpperCase() : c)).join('');
}
