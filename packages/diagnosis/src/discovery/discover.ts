import { parseAddress } from './address.ts';
import { askDocument, documentUrl } from './autoconfig.ts';
import { DnsQuestions } from './dns-questions.ts';
import { askCatalogue, askMx } from './from-catalogue.ts';
import { askForHost } from './guesses.ts';
import { mergeAnswers } from './merge.ts';
import type { SourceAnswer } from './source-answer.ts';
import { askSrv } from './srv.ts';
import type { DiscoverOptions, Discovery, DiscoverySource, TriedSource } from './types.ts';

/**
 * Finds the submission servers for an address: the catalogue, SRV records (RFC 6186, RFC 8314), Thunderbird's
 * autoconfig at the domain and in ISPDB, the provider behind the MX hosts, customary names. All sources are asked
 * side by side, each within its own time; each is reported, also when it had nothing to say. No mail server is
 * connected to, and no login is tried.
 *
 * @throws TypeError when the address is none, with one sentence that says why
 */
export async function discover(address: string, options: DiscoverOptions = {}): Promise<Discovery> {
  const parsed = parseAddress(address.trim());
  const { domain } = parsed;
  const dns = new DnsQuestions(options);
  const document = (source: 'autoconfig' | 'autoconfig-well-known' | 'ispdb') =>
    timed(source, documentUrl(source, parsed, options), () => askDocument(source, parsed, options));
  const asked = await Promise.all([
    timed('catalogue', domain, async () => askCatalogue(domain)),
    timed('srv-submissions', `_submissions._tcp.${domain}`, () => askSrv(dns, '_submissions', domain)),
    timed('srv-submission', `_submission._tcp.${domain}`, () => askSrv(dns, '_submission', domain)),
    document('autoconfig'),
    document('autoconfig-well-known'),
    document('ispdb'),
    timed('mx', domain, () => askMx(dns, domain)),
    timed('guess-smtp', `smtp.${domain}`, () => askForHost(dns, 'smtp', domain)),
    timed('guess-mail', `mail.${domain}`, () => askForHost(dns, 'mail', domain)),
  ]);
  return {
    address: `${parsed.localPart}@${domain}`,
    domain,
    tried: asked.map(({ tried }) => tried),
    suggestions: mergeAnswers(
      asked.map(({ tried: { source }, answer }) => ({ source, answer })),
      parsed,
    ),
  };
}

async function timed(
  source: DiscoverySource,
  asked: string,
  ask: () => Promise<SourceAnswer>,
): Promise<{ readonly tried: TriedSource; readonly answer: SourceAnswer }> {
  const startedAt = performance.now();
  const answer = await ask();
  const { endpoints = [], said } = answer;
  const ms = Math.round((performance.now() - startedAt) * 10) / 10;
  return {
    answer,
    tried: {
      source,
      asked,
      ok: endpoints.length > 0,
      said,
      ms,
      ...(endpoints.length > 0 ? { endpoints } : {}),
    },
  };
}
