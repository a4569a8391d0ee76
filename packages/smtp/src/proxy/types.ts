import type { Secret } from '../secret.ts';

/** A proxy between this client and the server. The server's name is resolved by the proxy. */
export interface ProxySettings {
  readonly protocol: 'socks5' | 'http' | 'https';
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: Secret;
}
