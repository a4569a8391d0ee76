import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Facts } from '@postroad/diagnosis';
import type { ConnectionPurpose, Refusal } from '@postroad/smtp';
import type { Store } from '@postroad/store';
import type { EventOrigin, EventTarget } from '../system-log/draft.ts';
import type { SystemLog } from '../system-log/system-log.ts';
import { createDenialLog, denialsOf } from './denial-log.ts';
import { createGuardedFetch } from './guarded-fetch.ts';
import { canonicalAddress, isLoopbackAddress } from './judge-address.ts';
import { judgeConnection } from './judge-connection.ts';
import { NetworkRefused } from './network-refused.ts';
import type { NetworkPolicy } from './policy.ts';
import { readNetworkPolicy } from './stored-policy.ts';

export { NetworkRefused };

/**
 * Decides which addresses the service may connect to for the people who use it. Whoever opens a connection asks here,
 * with the very address that is then connected to; a name that is checked first and resolved again later can be made
 * to point elsewhere in between (DNS rebinding).
 *
 * For each request or job take `forOrigin(origin)` and use what it returns:
 * - a diagnosis or a test email: `gather(settings, { permit: guard.permit, fetch: guard.fetch })`, and afterwards
 *   `guard.noteDenials(facts)`: `permit` itself only judges;
 * - discovery: `discover(address, { permit: guard.permit, fetch: guard.fetch })`;
 * - IMAP: `connectTarget(host, port, 'imap')`, then connect to `address` with the name only for TLS (`servername`);
 * - a token endpoint, or any other HTTPS request to an address that a person gave: `fetch`.
 */
export interface NetworkGuard {
  /**
   * Judges one connection; undefined lets it happen. The usual ports differ by purpose: 25, 465, 587, 2525 and 2587
   * for `smtp`, 143 and 993 for `imap`, 443 for `http`, 53 for `dns`; `extraPorts` of the policy hold for all.
   *
   * @param address as resolved; a name only for `proxied`, where the proxy resolves it
   * @param purpose default `smtp`
   * @param host the name that the address was resolved from
   */
  permit(
    this: void,
    address: string,
    port: number,
    purpose?: ConnectionPurpose,
    host?: string,
  ): Refusal | undefined;
  /**
   * `fetch` over checked connections: https only (http to a loopback address that the policy allows), every hop of a
   * redirect checked, the answer bounded in size and time, proxies of the environment ignored. Rejects with
   * `NetworkRefused` for what the policy does not allow.
   */
  readonly fetch: typeof fetch;
  /**
   * Resolves once and checks every address; gives the first that may be connected to.
   *
   * @throws NetworkRefused when none may; the resolver's error when the name has no address
   */
  connectTarget(
    this: void,
    host: string,
    port: number,
    purpose?: ConnectionPurpose,
  ): Promise<{ readonly address: string; readonly family: 4 | 6 }>;
  /** Reads the policy again. */
  reload(): Promise<void>;
  readonly policy: NetworkPolicy;
  /**
   * The same guard with the policy read afresh (another process may have changed it), which notes in the System Log, as
   * this origin's, what `fetch` and `connectTarget` refuse. Not to be called inside a transaction.
   *
   * @param about the email server or inbox that is connected to, for what is noted
   */
  forOrigin(origin: EventOrigin, about?: EventTarget): Promise<OriginGuard>;
  /** Tells that the service itself listens on this port: no address of this machine is then connected to at it. */
  listensOn(port: number): void;
  /** Ends requests under way. */
  close(): Promise<void>;
}

/** A guard for one request or job. */
export type OriginGuard = Pick<NetworkGuard, 'permit' | 'fetch' | 'connectTarget' | 'policy'> & {
  /** Notes what `permit` refused of what the settings of a check asked for, as one event. Not inside a transaction. */
  readonly noteDenials: (facts: Facts) => Promise<void>;
};

/** Resolving a name, in milliseconds. */
const RESOLVE_TIMEOUT_MS = 10_000;

/** The guard of one process, with the policy that its store holds. */
export async function createNetworkGuard({
  store,
  systemLog,
  now = () => new Date(),
  resolve = resolveAsSystem,
}: {
  readonly store: Store;
  readonly systemLog: SystemLog;
  readonly now?: () => Date;
  /** The addresses of a name, for `fetch` and `connectTarget`. Default: as the system resolves. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}): Promise<NetworkGuard> {
  let policy = await readNetworkPolicy(store.db);
  const ownPorts = new Set<number>();
  const denials = createDenialLog(systemLog, now);

  const permit: NetworkGuard['permit'] = (address, port, purpose = 'smtp', host = address) => {
    if (ownPorts.has(port) && isThisMachine(address))
      return {
        subject: 'address',
        reason: `${address} port ${port} is where Postroad itself listens.`,
        remedy: 'Enter the host and port of a mail server.',
      };
    return judgeConnection(policy, address, port, purpose, host);
  };

  const target = async (host: string, port: number, purpose: ConnectionPurpose) => {
    const addresses = isIP(host) === 0 ? await resolve(host) : [host];
    let refused: Refusal | undefined;
    for (const address of addresses) {
      const refusal = permit(address, port, purpose, host);
      if (refusal === undefined) return { address, family: isIP(address) === 6 ? 6 : 4 } as const;
      refused ??= refusal;
    }
    throw new NetworkRefused(
      refused ?? { subject: 'address', reason: `${host} has no address.`, remedy: 'Check the name.' },
    );
  };
  const connectTarget: NetworkGuard['connectTarget'] = (host, port, purpose = 'imap') =>
    target(host, port, purpose);

  const guarded = createGuardedFetch((host, port) => target(host, port, 'http'));
  const reload = async () => {
    policy = await readNetworkPolicy(store.db);
  };

  return {
    permit,
    fetch: guarded.fetch,
    connectTarget,
    reload,
    get policy() {
      return policy;
    },
    async forOrigin(origin, about) {
      await reload();
      const note = (list: Parameters<typeof denials.note>[2]) =>
        list.length === 0
          ? Promise.resolve()
          : store.transaction((trx) => denials.note(trx, origin, list, about));
      const noting = async <T>(purpose: ConnectionPurpose, what: string, work: Promise<T>): Promise<T> => {
        try {
          return await work;
        } catch (error) {
          if (error instanceof NetworkRefused)
            await note([{ target: what, purpose, reason: error.refusal.reason }]);
          throw error;
        }
      };
      return {
        permit,
        get policy() {
          return policy;
        },
        fetch: (input, init) => noting('http', originOf(input), guarded.fetch(input, init)),
        connectTarget: (host, port, purpose = 'imap') =>
          noting(purpose, `${host}:${port}`, connectTarget(host, port, purpose)),
        noteDenials: (facts) => note(denialsOf(facts)),
      };
    },
    listensOn: (port) => void ownPorts.add(port),
    close: () => guarded.close(),
  };
}

/** Without path and query: they may hold a secret. */
function originOf(input: string | URL | Request): string {
  return new URL(input instanceof Request ? input.url : input).origin;
}

async function resolveAsSystem(host: string): Promise<readonly string[]> {
  const asked = lookup(host, { all: true, order: 'verbatim' });
  // Whichever loses may still fail; nobody waits for it.
  asked.catch(() => {});
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`resolving ${host} took longer than ${RESOLVE_TIMEOUT_MS} ms`)),
      RESOLVE_TIMEOUT_MS,
    );
  });
  try {
    return (await Promise.race([asked, late])).map(({ address }) => address);
  } finally {
    clearTimeout(timer);
  }
}

function isThisMachine(address: string): boolean {
  const wanted = canonicalAddress(address);
  if (wanted === undefined || wanted === '::' || wanted === '0.0.0.0' || isLoopbackAddress(address))
    return true;
  return Object.values(networkInterfaces()).some((list) =>
    (list ?? []).some((entry) => canonicalAddress(entry.address) === wanted),
  );
}
