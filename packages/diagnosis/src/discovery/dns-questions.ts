import { Resolver } from 'node:dns/promises';
import { refusedResolver } from '../probe/refused-resolver.ts';
import { DEFAULT_TIMEOUT_MS } from './limits.ts';
import type { DiscoverOptions } from './types.ts';

/** What a resolver answered: records, or in words why there are none. */
export type DnsAnswer<T> =
  | { readonly found: true; readonly records: readonly T[] }
  | { readonly found: false; readonly said: string };

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such name in DNS',
  ENODATA: 'no such record in DNS',
  ESERVFAIL: 'the resolver failed (SERVFAIL)',
  EREFUSED: 'the resolver refuses to answer',
  ETIMEOUT: 'the resolver did not answer in time',
  ECANCELLED: 'the resolver did not answer in time',
  ECONNREFUSED: 'no resolver answers at that address',
};

/** DNS questions that end in time and never throw. */
export class DnsQuestions {
  readonly #options: DiscoverOptions;
  readonly #timeoutMs: number;

  constructor(options: DiscoverOptions) {
    this.#options = options;
    this.#timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  }

  /** Asks one question. The resolver is this question's own, so that its time-out cancels nothing else. */
  async ask<T>(question: (resolver: Resolver) => Promise<readonly T[]>): Promise<DnsAnswer<T>> {
    const { dnsServers = [], permit } = this.#options;
    const refusal = refusedResolver(dnsServers, permit);
    if (refusal !== undefined) return { found: false, said: refusal.reason };
    const resolver = new Resolver({ timeout: Math.max(200, Math.floor(this.#timeoutMs / 2)), tries: 2 });
    if (dnsServers.length > 0) resolver.setServers([...dnsServers]);
    const timer = setTimeout(() => resolver.cancel(), this.#timeoutMs);
    try {
      return { found: true, records: await question(resolver) };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
      return { found: false, said: WORDS[code] ?? `the resolver failed (${code})` };
    } finally {
      clearTimeout(timer);
    }
  }

  /** All addresses of a host, IPv6 and IPv4. */
  async addresses(host: string): Promise<DnsAnswer<string>> {
    const [v6, v4] = await Promise.all([
      this.ask((resolver) => resolver.resolve6(host)),
      this.ask((resolver) => resolver.resolve4(host)),
    ]);
    const records = [v6, v4].flatMap((answer) => (answer.found ? answer.records : []));
    if (records.length > 0) return { found: true, records };
    return v4.found ? { found: false, said: 'no address' } : v4;
  }
}
