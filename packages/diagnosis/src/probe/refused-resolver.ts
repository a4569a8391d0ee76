import { isIP } from 'node:net';
import type { Permit, Refusal } from '@postroad/smtp';

const DNS_PORT = 53;

/** Reads `192.0.2.53`, `192.0.2.53:5353`, `2001:db8::53` and `[2001:db8::53]:5353`; undefined for anything else. */
function endpointOf(server: string): { readonly address: string; readonly port: number } | undefined {
  if (isIP(server) !== 0) return { address: server, port: DNS_PORT };
  const [, inBrackets, plain, port] = /^(?:\[([^[\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(server) ?? [];
  const address = inBrackets ?? plain ?? '';
  return isIP(address) === 0 ? undefined : { address, port: port === undefined ? DNS_PORT : Number(port) };
}

/** The refusal of the first resolver that may not be asked. One is enough: the settings want all of them. */
export function refusedResolver(
  servers: readonly string[] | undefined,
  permit: Permit | undefined,
): Refusal | undefined {
  if (permit === undefined) return undefined;
  for (const server of servers ?? []) {
    const endpoint = endpointOf(server);
    // Node may still make an address of what we cannot read.
    if (endpoint === undefined)
      return {
        subject: 'address',
        reason: `The resolver ${server} is not written as an address.`,
        remedy: 'Write it as 192.0.2.53 or [2001:db8::53]:5353.',
      };
    const refusal = permit(endpoint.address, endpoint.port, 'dns');
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
