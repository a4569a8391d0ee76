import { compareTexts, foldAscii, type LogColumn, type LogComparison, type LogField } from '@postroad/store';

/** What a filter may name, and where that stands in a stored event. */
export type FilterField =
  | { readonly kind: 'stored'; readonly field: LogField }
  /** Alike in every event, so not stored. */
  | { readonly kind: 'constant'; readonly value: string | number }
  /** An object or a list: it can only be present or not. */
  | { readonly kind: 'complex'; readonly field: LogField };

const columns: Readonly<Record<string, LogColumn>> = {
  eventType: 'event_type',
  severity: 'severity',
  'outcome.result': 'outcome',
  'actor.id': 'actor_id',
};

const place = ['city', 'state', 'country', 'postalCode', 'geolocation.lat', 'geolocation.lon'];
const under = (prefix: string, names: readonly string[]) => names.map((name) => `${prefix}.${name}`);

const simple: ReadonlySet<string> = new Set([
  'uuid',
  'displayMessage',
  'legacyEventType',
  ...under('actor', ['type', 'alternateId', 'displayName']),
  ...under('client', ['zone', 'device', 'id', 'ipAddress', ...under('geographicalContext', place)]),
  ...under('client.userAgent', ['rawUserAgent', 'os', 'browser']),
  ...under('authenticationContext', [
    'authenticationProvider',
    'credentialProvider',
    'credentialType',
    'issuer.id',
    'issuer.type',
    'interface',
    'rootSessionId',
    'externalSessionId',
  ]),
  'outcome.reason',
  ...under('securityContext', ['asNumber', 'asOrg', 'isp', 'domain', 'isProxy']),
  ...under('securityContext.risk', ['level', 'previousLevel', 'detectionName', 'issuer', 'reasons']),
  ...under('transaction', ['id', 'type']),
]);

const constants: Readonly<Record<string, string | number>> = {
  version: '0',
  'authenticationContext.authenticationStep': 0,
};

/** Of each element of a list. */
const elements: Readonly<Record<string, ReadonlySet<string>>> = {
  target: new Set(['id', 'type', 'alternateId', 'displayName']),
  'request.ipChain': new Set(['ip', 'version', 'source', ...under('geographicalContext', place)]),
};

/** Maps whose keys are anything: the rest of the name is one key, dots and all. */
const maps = ['debugContext.debugData', 'transaction.detail', 'actor.detailEntry', 'device'] as const;
const mapsOfElements = { target: 'detailEntry' } as const;

const complex: ReadonlySet<string> = new Set([
  'actor',
  'authenticationContext.issuer',
  'client',
  'client.userAgent',
  'outcome',
  'transaction',
  'transaction.detail',
  'debugContext',
  'debugContext.debugData',
  'target',
  'request',
  'request.ipChain',
  ...under('securityContext', ['ipDetails', 'risk', 'userBehaviors', 'botProtection']),
]);

/**
 * Looks up an attribute as a filter names it. Names are case-sensitive; `event_type` is another name of `eventType`, as in
 * Okta's examples. Undefined for what is no attribute of an event, and for `published` and `changeDetails`, which Okta
 * does not let a filter ask for.
 */
export function findField(name: string): FilterField | undefined {
  return findExact(name) ?? (name.includes('_') ? findExact(withoutUnderscores(name)) : undefined);
}

function findExact(name: string): FilterField | undefined {
  const steps = name.split('.');
  if (Object.hasOwn(columns, name)) return stored({ kind: 'column', column: columns[name] as LogColumn });
  if (simple.has(name)) return stored({ kind: 'path', steps });
  if (Object.hasOwn(constants, name)) return { kind: 'constant', value: constants[name] as string | number };
  if (complex.has(name)) return { kind: 'complex', field: { kind: 'path', steps } };
  for (const map of maps)
    if (name.startsWith(`${map}.`))
      return stored({ kind: 'path', steps: [...map.split('.'), name.slice(map.length + 1)] });
  for (const [list, names] of Object.entries(elements)) {
    if (!name.startsWith(`${list}.`)) continue;
    const array = list.split('.');
    const rest = name.slice(list.length + 1);
    if (names.has(rest)) return stored({ kind: 'each', array, steps: rest.split('.') });
    const map = list === 'target' ? mapsOfElements.target : undefined;
    if (map !== undefined && rest.startsWith(`${map}.`))
      return stored({ kind: 'each', array, steps: [map, rest.slice(map.length + 1)] });
  }
  return undefined;
}

function stored(field: LogField): FilterField {
  return { kind: 'stored', field };
}

/** `debug_context.debug_data.a_b` as `debugContext.debugData.a_b`: the keys of a map stay as they are. */
function withoutUnderscores(name: string): string {
  const camel = (text: string) => text.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const whole = camel(name);
  for (const map of [...maps, 'target.detailEntry'])
    if (whole.startsWith(`${map}.`)) {
      const steps = map.split('.').length;
      return `${map}.${name.split('.').slice(steps).join('.')}`;
    }
  return whole;
}

/** Compares a value that every event has, in the manner of the store. */
export function compareConstant(
  operator: LogComparison,
  constant: string | number,
  value: string | number | boolean,
): boolean {
  if (typeof constant === 'string') return compareTexts(operator, constant, foldAscii(String(value)));
  if (typeof value !== 'number') return false;
  switch (operator) {
    case 'eq':
      return constant === value;
    case 'gt':
      return constant > value;
    case 'ge':
      return constant >= value;
    case 'lt':
      return constant < value;
    case 'le':
      return constant <= value;
    default:
      return false;
  }
}
