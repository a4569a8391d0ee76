/** What the proxies of the lab do wrong. */
export type ProxyFault =
  /** The right login is asked for and no other accepted: 407, or SOCKS method 0xFF. */
  | 'login-required'
  /** The proxy's rules forbid this destination: 403, or SOCKS reply 2. */
  | 'refused'
  /** The destination does not answer the proxy: 504, or SOCKS reply 4. */
  | 'unreachable'
  /** Something else listens on the proxy's port. */
  | 'garbage'
  /** The port is open and nothing is ever said. */
  | 'silence';

/** How a proxy of the lab is set up. Without a fault it works. */
export interface ProxyOptions {
  readonly fault?: ProxyFault;
  /** The login it wants; with `fault: 'login-required'` and no login here, none is right. */
  readonly login?: { readonly user: string; readonly password: string };
}

/** What a port says that is no proxy. */
export const garbage = Buffer.from('\x15\x00\x01\x02 this is not a proxy \xff\xfe\r\n', 'latin1');
