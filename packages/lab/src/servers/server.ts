import type { LabProcess } from '../lab.ts';

/** TLS mode of a port: STARTTLS, implicit TLS, or cleartext without either. */
export type TlsMode = 'starttls' | 'implicit' | 'none';

/** PEM files of a server's certificate, as `writeCertificateFiles` returns them. */
export interface TlsFiles {
  readonly key: string;
  /** Leaf and intermediates. */
  readonly chain: string;
  /** The root a client should trust. */
  readonly ca: string;
}

/** Addresses a server listens on. */
export type IpVersions = 'ipv4' | 'ipv6' | 'both';

/** A mailbox user. */
export interface User {
  readonly name: string;
  readonly password: string;
}

/** A running mail server. */
export interface MailServer {
  /** What to connect to: `127.0.0.1`, `::1`, or `localhost` when both are served. */
  readonly host: string;
  readonly port: number;
  /** `host:port`, brackets around an IPv6 address. */
  readonly target: string;
  readonly process: LabProcess;
  /** Everything the server logged so far. */
  log(): string;
}

/** The loopback addresses to listen on. */
export function listenAddresses(versions: IpVersions): readonly string[] {
  return { ipv4: ['127.0.0.1'], ipv6: ['::1'], both: ['127.0.0.1', '::1'] }[versions];
}

/** Describes a running server. */
export function mailServer(
  versions: IpVersions,
  port: number,
  process: LabProcess,
  log: () => string = () => process.output(),
): MailServer {
  const host = { ipv4: '127.0.0.1', ipv6: '::1', both: 'localhost' }[versions];
  const target = versions === 'ipv6' ? `[${host}]:${port}` : `${host}:${port}`;
  return { host, port, target, process, log };
}
