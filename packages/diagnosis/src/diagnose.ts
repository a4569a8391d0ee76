import type { Diagnosis } from './diagnosis.ts';
import type { Facts } from './facts.ts';
import { type ProbeOptions, probe } from './probe/probe.ts';
import { providerOfHost } from './providers/lookup.ts';
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
  return probe(settings, { ...options, providerOf: (host) => providerOfHost(host)?.id });
}
