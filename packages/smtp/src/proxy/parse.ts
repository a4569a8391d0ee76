import { Secret } from '../secret.ts';
import type { ProxySettings } from './types.ts';

const PROTOCOLS: Readonly<Record<string, { protocol: ProxySettings['protocol']; port: number }>> = {
  'socks5:': { protocol: 'socks5', port: 1080 },
  'socks5h:': { protocol: 'socks5', port: 1080 },
  'socks:': { protocol: 'socks5', port: 1080 },
  'http:': { protocol: 'http', port: 8080 },
  'https:': { protocol: 'https', port: 443 },
};

/**
 * Reads `socks5://user:password@host:port`, `http://…` or `https://…`.
 * Throws a TypeError whose message never contains the URL: it may hold a password.
 */
export function parseProxyUrl(text: string): ProxySettings {
  let url: URL;
  try {
    url = new URL(text.includes('://') ? text : `http://${text}`);
  } catch {
    throw new TypeError('the proxy is not a URL such as socks5://host:1080 or http://host:3128');
  }
  const known = PROTOCOLS[url.protocol];
  if (known === undefined) {
    throw new TypeError(
      `the proxy protocol ${url.protocol.replace(':', '')} is not one of socks5, http, https`,
    );
  }
  if (url.hostname === '') throw new TypeError('the proxy has no host');
  return {
    protocol: known.protocol,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    // WHATWG URLs drop a port that is the scheme's default: http://proxy:80 must stay 80.
    port: url.port !== '' ? Number(url.port) : /:80\/?$/.test(text) ? 80 : known.port,
    ...(url.username === '' ? {} : { username: decode(url.username) }),
    ...(url.password === '' ? {} : { password: new Secret(decode(url.password)) }),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new TypeError("user name and password in the proxy's URL must be percent-encoded UTF-8");
  }
}
