import type { ConnectionPurpose, Refusal } from '@postroad/smtp';
import type { EventOrigin } from '../system-log/draft.ts';
import type { NetworkPolicy } from './policy.ts';

/**
 * Decides which addresses the service may connect to for the people who use it. Whoever opens a connection asks here,
 * with the very address that is then connected to; a name that is checked first and resolved again later can be made
 * to point elsewhere in between (DNS rebinding).
 *
 * For each request or job take `forOrigin(origin)` and use what it returns:
 * - a diagnosis or a test email: `diagnose(settings, { permit: guard.permit, fetch: guard.fetch })`;
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
  permit(address: string, port: number, purpose?: ConnectionPurpose, host?: string): Refusal | undefined;
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
    host: string,
    port: number,
    purpose?: ConnectionPurpose,
  ): Promise<{ readonly address: string; readonly family: 4 | 6 }>;
  /** Reads the policy again. */
  reload(): Promise<void>;
  readonly policy: NetworkPolicy;
  /**
   * The same guard with the policy read afresh (another process may have changed it), whose denials are noted in the
   * System Log as this origin's.
   */
  forOrigin(origin: EventOrigin): Promise<NetworkGuard>;
  /** Tells that the service itself listens on this port: no address of this machine is then connected to at it. */
  listensOn(port: number): void;
  /** Closes kept connections. */
  close(): Promise<void>;
}

/** The network policy does not allow a connection. Its message is a whole sentence or two, fit to be shown. */
export class NetworkRefused extends Error {
  readonly code = 'ENOTPERMITTED';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.reason} ${refusal.remedy}`);
    this.name = 'NetworkRefused';
    this.refusal = refusal;
  }
}
