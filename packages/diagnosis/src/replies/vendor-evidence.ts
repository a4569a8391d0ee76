import { providerOfHost } from '../providers/lookup.ts';
import type { Evidence } from './evidence.ts';
import { fold, plain } from './fold.ts';
import type { Observation, ReplyRule, VendorReplies } from './types.ts';
import { vendors } from './vendors/index.generated.ts';

/** Points of a rule with confidence 1: the vendor recognised, or the words alone. A provider is known by its host. */
const RECOGNISED_POINTS = 20;
const WORDS_ALONE_POINTS = { provider: 5, software: 8, gateway: 8 } as const;
/** A rule without words, told by its codes alone. */
const CODES_ALONE_POINTS = 6;
const DEFAULT_CONFIDENCE = 0.9;

/** What beside the reply tells the vendor. */
export interface VendorHints {
  readonly vendor?: string;
  readonly greeting?: string;
  readonly around?: string;
}

/** The vendors recognised by host, greeting or the reply's own words. */
export function recogniseVendors(facts: Observation, hints: VendorHints = {}): readonly VendorReplies[] {
  const host = facts.config?.host?.trim() ?? '';
  const greeting = hints.greeting ?? '';
  const words = plain(`${facts.text} ${facts.clientError ?? ''} ${hints.around ?? ''}`);
  const ofProvider = host === '' ? undefined : providerOfHost(host)?.replies;
  const known = vendors.filter(
    ({ id, recognise }) =>
      id === hints.vendor ||
      id === ofProvider ||
      (host !== '' && recognise.hosts?.some((pattern) => insensitive(pattern).test(host))) ||
      (greeting !== '' && recognise.greeting?.some((pattern) => insensitive(pattern).test(greeting))),
  );
  // Where the host tells the vendor, the words of a reply that resemble another's do not.
  if (known.length > 0) return known;
  return vendors.filter(({ recognise }) =>
    recognise.replies?.some((pattern) => insensitive(pattern).test(words)),
  );
}

/** What the vendors' own rules say of a reply. */
export function vendorEvidence(facts: Observation, hints: VendorHints = {}): readonly Evidence[] {
  const recognised = new Set(recogniseVendors(facts, hints));
  const words = plain(facts.text);
  const found: Evidence[] = [];
  for (const vendor of vendors) {
    for (const rule of vendor.rules) {
      const points = pointsOf(vendor, rule, facts, words, recognised.has(vendor));
      if (points > 0) found.push(toEvidence(vendor, rule, points, words));
    }
  }
  return found;
}

function pointsOf(
  vendor: VendorReplies,
  rule: ReplyRule,
  facts: Observation,
  words: string,
  recognised: boolean,
): number {
  if (rule.stages && facts.stage && !rule.stages.includes(facts.stage)) return 0;
  if (rule.codes && facts.code !== undefined && !rule.codes.includes(facts.code)) return 0;
  if (rule.enhanced && facts.enhanced !== undefined && !rule.enhanced.includes(facts.enhanced)) return 0;
  const confidence = rule.confidence ?? DEFAULT_CONFIDENCE;
  if (rule.text) {
    if (!insensitive(rule.text).test(words)) return 0;
    return confidence * (recognised ? RECOGNISED_POINTS : WORDS_ALONE_POINTS[vendor.kind]);
  }
  const codeFits =
    (rule.codes && facts.code !== undefined) || (rule.enhanced && facts.enhanced !== undefined);
  return recognised && codeFits ? confidence * CODES_ALONE_POINTS : 0;
}

function toEvidence(vendor: VendorReplies, rule: ReplyRule, points: number, words: string): Evidence {
  const matched = rule.text ? insensitive(rule.text).exec(words)?.[0] : undefined;
  return {
    cause: rule.cause,
    points,
    kind: 'vendor',
    reason: `a known reply of ${vendor.name}`,
    ...(matched ? { matched: fold(matched) } : {}),
    rule: {
      vendor: { id: vendor.id, name: vendor.name },
      sources: rule.sources,
      ...(rule.fix ? { fix: rule.fix } : {}),
      ...(rule.note ? { note: rule.note } : {}),
    },
  };
}

const ready = new WeakMap<RegExp, RegExp>();

/** The pattern without regard to case and position, whatever flags the data has. */
function insensitive(pattern: RegExp): RegExp {
  let made = ready.get(pattern);
  if (!made) {
    made = new RegExp(pattern.source, `${pattern.flags.replace(/[giy]/g, '')}i`);
    ready.set(pattern, made);
  }
  return made;
}
