import { providerOfHost } from '../providers/lookup.ts';
import { fillIn, type ParsedAddress } from './address.ts';
import type { SourceAnswer } from './source-answer.ts';
import type { DiscoveredEndpoint, DiscoverySource, Suggestion } from './types.ts';

interface Draft {
  readonly source: DiscoverySource;
  readonly answer: SourceAnswer;
  endpoints: readonly DiscoveredEndpoint[];
  alsoFrom: readonly DiscoverySource[];
  confidence: number;
}

const MAX_CONFIDENCE = 0.99;

function same(a: DiscoveredEndpoint, b: DiscoveredEndpoint): boolean {
  return a.host === b.host && a.port === b.port && a.security === b.security;
}

/**
 * Joins what the sources said: a server that two sources name is one suggestion, and surer. The more trusted
 * source's endpoints and user name stand first.
 */
export function mergeAnswers(
  answers: readonly { readonly source: DiscoverySource; readonly answer: SourceAnswer }[],
  address: ParsedAddress,
): readonly Suggestion[] {
  const refused = answers.some(({ answer }) => answer.refused === true);
  const drafts: Draft[] = [];
  for (const { source, answer } of answers) {
    const { endpoints = [], confidence = 0 } = answer;
    if (endpoints.length === 0 || (refused && source.startsWith('guess-'))) continue;
    const known = drafts.find((draft) =>
      draft.endpoints.some((one) => endpoints.some((other) => same(one, other))),
    );
    // The two SRV names describe one service: 465 with TLS at once is preferred (RFC 8314 §3.3), 587 stays beside it.
    const sibling =
      source === 'srv-submission' ? drafts.find((draft) => draft.source === 'srv-submissions') : undefined;
    const into = known ?? sibling;
    if (into === undefined) {
      drafts.push({ source, answer, endpoints, alsoFrom: [], confidence });
      continue;
    }
    into.endpoints = [
      ...into.endpoints,
      ...endpoints.filter((other) => !into.endpoints.some((one) => same(one, other))),
    ];
    into.alsoFrom = [...into.alsoFrom, source];
    if (into === known)
      into.confidence = Math.min(MAX_CONFIDENCE, 1 - (1 - into.confidence) * (1 - confidence));
  }
  return drafts.map((draft) => suggestionOf(draft, address)).sort((a, b) => b.confidence - a.confidence);
}

function suggestionOf(
  { source, answer, endpoints, alsoFrom, confidence }: Draft,
  address: ParsedAddress,
): Suggestion {
  const provider = answer.provider ?? providerOfHost(endpoints[0]?.host ?? '');
  const { form, hint } = answer.username ?? {};
  return {
    endpoints,
    ...(provider === undefined ? {} : { provider: { id: provider.id, name: provider.name } }),
    source,
    alsoFrom,
    confidence: Math.round(confidence * 100) / 100,
    username: {
      ...(form === undefined ? {} : { form, value: fillIn(form, address) }),
      ...(hint === undefined ? {} : { hint }),
    },
  };
}
