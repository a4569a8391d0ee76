import { createCertificates } from '../certificates.ts';
import { startScriptedDns } from '../dns/start.ts';
import type { Lab } from '../lab.ts';
import type { CheckCall } from '../scenarios/types.ts';
import { callFor, login, type ScriptedVariant } from './scenario.ts';
import { startScriptedServer } from './server.ts';

/**
 * A scripted server under a provider's real name and port, so that what is known of the provider applies: its own
 * loopback address, a DNS server that knows the name, a certificate for it. Ports below 1024 need root.
 */
export async function callNamed(
  lab: Lab,
  name: string,
  port: number,
  { server = {}, call: settings = {} }: ScriptedVariant,
): Promise<CheckCall> {
  const address = loopbackAddress(lab.runId);
  const [dns, certificates] = await Promise.all([
    startScriptedDns(lab, { [name]: { records: { A: [address] } } }),
    createCertificates('healthy', { names: [name] }),
  ]);
  const started = await startScriptedServer(lab, {
    users: [login],
    hostname: name,
    ...server,
    address,
    port,
    tls: { ...server.tls, certificates },
  });
  const security = server.security ?? 'starttls';
  return callFor(
    { endpoint: `${name}:${port}`, files: started.files },
    { security, ...settings, more: ['--dns-server', dns.address, ...(settings.more ?? [])] },
  );
}

/** An address of 127.0.0.0/8 that belongs to this run alone: Linux answers on all of them. */
function loopbackAddress(runId: string): string {
  const bytes = Buffer.from(runId, 'hex');
  return `127.${1 + ((bytes[0] ?? 0) % 254)}.${bytes[1] ?? 0}.${1 + ((bytes[2] ?? 0) % 254)}`;
}
