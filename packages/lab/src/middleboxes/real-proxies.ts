import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lab } from '../lab.ts';
import type { LabNetwork } from '../network/network.ts';
import { waitUntilListening } from '../network/wait.ts';

/** How a real proxy is set up. */
export interface RealProxyOptions {
  readonly port: number;
  readonly login?: { readonly user: string; readonly password: string };
}

/** Starts Debian's tinyproxy (HTTP) on a network's router. */
export async function startTinyproxy(
  lab: Lab,
  network: LabNetwork,
  options: RealProxyOptions & {
    /** Ports to which CONNECT is allowed; others get 403. Distributions commonly ship 443 only. */
    readonly connectPorts: readonly number[];
  },
): Promise<void> {
  const file = join(lab.directory, `tinyproxy-${randomBytes(4).toString('hex')}.conf`);
  const lines = [
    `Port ${options.port}`,
    'Timeout 30',
    ...(options.login === undefined ? [] : [`BasicAuth ${options.login.user} ${options.login.password}`]),
    ...options.connectPorts.map((port) => `ConnectPort ${port}`),
    '',
  ];
  await writeFile(file, lines.join('\n'));
  const proxy = await network.spawn('router', 'tinyproxy', ['-d', '-c', file]);
  await waitUntilListening(network, 'router', [options.port], () => proxy.output());
}

/** Starts Debian's microsocks (SOCKS5) on a network's router. */
export async function startMicrosocks(network: LabNetwork, options: RealProxyOptions): Promise<void> {
  const login = options.login === undefined ? [] : ['-u', options.login.user, '-P', options.login.password];
  const proxy = await network.spawn('router', 'microsocks', [
    '-i',
    '0.0.0.0',
    '-p',
    String(options.port),
    ...login,
  ]);
  await waitUntilListening(network, 'router', [options.port], () => proxy.output());
}
