import type { Lab } from '../lab.ts';
import type { CheckCall } from '../scenarios/types.ts';
import { addresses } from './network.ts';
import type { Part } from './parts.ts';
import { type MailPath, type PathOptions, startPath } from './path.ts';
import { dropEverything } from './rules.ts';
import { startPartIn } from './start-part.ts';

/** Where the proxies listen on the router. */
export const proxyPort = 1080;

/** The login of proxies that want one. A space in the password would not fit tinyproxy's configuration. */
export const proxyLogin = { user: 'proxy', password: 'let-me-out' } as const;

/** `198.18.1.1:1080` */
export const proxyAddress = `${addresses.router.ip}:${proxyPort}`;

/**
 * A company's network: nothing passes the router but what its proxy carries.
 *
 * @param part the proxy; without it nothing listens on its port
 */
export async function startProxiedPath(lab: Lab, part?: Part, options: PathOptions = {}): Promise<MailPath> {
  const path = await startPath(lab, { rules: [dropEverything()], ...options });
  if (part !== undefined) await startPartIn(lab, path.network, 'router', part, { ports: [proxyPort] });
  return path;
}

/** A check of the mail server through a proxy; the password goes by the environment, never by the arguments. */
export function throughProxy(path: MailPath, url: string, password?: string): CheckCall {
  const call = path.check(undefined, [
    '--proxy',
    url,
    ...(password === undefined ? [] : ['--proxy-password-env', 'PROXY_PASSWORD']),
  ]);
  return password === undefined ? call : { ...call, env: { ...call.env, PROXY_PASSWORD: password } };
}
