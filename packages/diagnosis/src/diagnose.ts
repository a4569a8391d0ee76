import { isIP } from 'node:net';
import type { Diagnosis } from './diagnosis.ts';
import type { Facts } from './facts.ts';
import { type ProbeOptions, probe } from './probe/probe.ts';
import { providerOfHost } from './providers/lookup.ts';
import type { Provider } from './providers/types.ts';
import type { CheckSettings } from './settings/settings.ts';
import { judge } from './verdict/judge.ts';

export type DiagnoseOptions = Omit<ProbeOptions, 'providerOf'>;

/**
 * Checks one server with these settings and says what is wrong, who must act and what to do. Never throws for what a
 * server does; a defect of ours comes back as `inconclusive`. Nothing is transmitted unless `send` is set.
 */
export async function diagnose(settings: CheckSettings, options: DiagnoseOptions = {}): Promise<Diagnosis> {
  return judge(await gather(settings, options));
}

/** Only the facts, to be saved and judged later. They hold no secret. */
export async function gather(settings: CheckSettings, options: DiagnoseOptions = {}): Promise<Facts> {
  return probe(settings, { ...options, providerOf: (host) => providerOf(host, settings.port) });
}

/** Where Proton Mail's bridge program listens on the user's own machine: the one provider known by an address. */
const LOCAL_BRIDGE_PORT = 1025;

/** An address is no provider's name, and something else on this machine is not a provider's bridge. */
function providerOf(host: string, port: number): Provider | undefined {
  return isIP(host) !== 0 && port !== LOCAL_BRIDGE_PORT ? undefined : providerOfHost(host);
}
