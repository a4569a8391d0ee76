import { lookup, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { errnoOf, type Permit } from '@postroad/smtp';
import type { DnsAnswer, DnsDetails, DnsFacts } from '../facts.ts';
import { addressKind } from './addresses.ts';
import { refusedResolver } from './refused-resolver.ts';

/** How a name is resolved. */
export interface ResolveOptions {
  readonly timeoutMs: number;
  /** Ends the wait at once. */
  readonly signal?: AbortSignal;
  /** Resolvers to ask instead of the system's way (which also reads hosts files, mDNS and the rest of nsswitch.conf). */
  readonly servers?: readonly string[];
  /** Asked about each of `servers` before it is asked anything. */
  readonly permit?: Permit;
}

class DnsTimeout extends Error {
  readonly code = 'ETIMEOUT';
}

class DnsAborted extends Error {
  readonly code = 'ECANCELLED';
}

async function within<T>(promise: Promise<T>, { timeoutMs, signal }: ResolveOptions): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let stop: (() => void) | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DnsTimeout(`no answer within ${timeoutMs} ms`)), timeoutMs);
    stop = () => reject(new DnsAborted('stopped by the caller'));
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
    if (stop !== undefined) signal?.removeEventListener('abort', stop);
    // The loser may still fail later: nobody waits for it.
    promise.catch(() => {});
  }
}

function resolver(options: ResolveOptions): Resolver {
  const made = new Resolver({ timeout: Math.max(500, Math.floor(options.timeoutMs / 2)), tries: 2 });
  // Its questions under way would keep the process alive until their own limit.
  options.signal?.addEventListener('abort', () => made.cancel(), { once: true });
  if (options.servers !== undefined && options.servers.length > 0) made.setServers(options.servers);
  return made;
}

function fact(address: string): DnsFacts['addresses'][number] {
  return { address, family: isIP(address) === 6 ? 6 : 4, kind: addressKind(address) };
}

/** Resolves as the programs that send do: getaddrinfo, or the given resolvers. Never throws. */
export async function resolveHost(host: string, options: ResolveOptions): Promise<DnsFacts> {
  const startedAt = performance.now();
  const done = () => Math.round((performance.now() - startedAt) * 10) / 10;
  if (isIP(host) !== 0) return { addresses: [fact(host)], durationMs: 0 };
  const refusal = refusedResolver(options.servers, options.permit);
  if (refusal !== undefined)
    return { name: host, addresses: [], error: 'ENOTPERMITTED', refusal, durationMs: done() };
  try {
    const addresses =
      options.servers === undefined || options.servers.length === 0
        ? (await within(lookup(host, { all: true, order: 'verbatim' }), options)).map(
            (entry) => entry.address,
          )
        : await within(resolveBoth(host, resolver(options)), options);
    return { name: host, addresses: [...new Set(addresses)].map(fact), durationMs: done() };
  } catch (error) {
    return { name: host, addresses: [], error: errnoOf(error), durationMs: done() };
  }
}

async function resolveBoth(host: string, dns: Resolver): Promise<string[]> {
  const [v4, v6] = await Promise.allSettled([dns.resolve4(host), dns.resolve6(host)]);
  const found = [v6, v4].flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  if (found.length > 0) return found;
  throw v4.status === 'rejected' ? v4.reason : new Error('no address');
}

const STATUS: Readonly<Record<string, DnsAnswer['status']>> = {
  ENOTFOUND: 'NXDOMAIN',
  ENODATA: 'NODATA',
  ESERVFAIL: 'SERVFAIL',
  ETIMEOUT: 'TIMEOUT',
  EREFUSED: 'REFUSED',
  ECONNREFUSED: 'REFUSED',
};

async function ask(question: () => Promise<readonly string[]>, options: ResolveOptions): Promise<DnsAnswer> {
  try {
    return { status: 'found', records: await within(question(), options) };
  } catch (error) {
    return { status: STATUS[errnoOf(error)] ?? 'ERROR', records: [] };
  }
}

/** Single questions that tell apart: no such name, no address, a broken resolver. All side by side. Never throws. */
export async function dnsDetails(name: string, options: ResolveOptions): Promise<DnsDetails> {
  const dns = resolver(options);
  const servers = (options.servers ?? dns.getServers()).slice(0, 3);
  const parentName = name.split('.').slice(1).join('.');
  const [a, aaaa, mx, resolvers, parent] = await Promise.all([
    ask(() => dns.resolve4(name), options),
    ask(() => dns.resolve6(name), options),
    ask(async () => (await dns.resolveMx(name)).map((record) => record.exchange), options),
    Promise.all(
      servers.map(async (server) => {
        const single = resolver({ ...options, servers: [server] });
        return { server, a: await ask(() => single.resolve4(name), options) };
      }),
    ),
    parentName.includes('.') ? ask(() => dns.resolveNs(parentName), options) : undefined,
  ]);
  return {
    a,
    aaaa,
    mx,
    resolvers,
    ...(parent === undefined ? {} : { parent: { name: parentName, ns: parent } }),
  };
}
