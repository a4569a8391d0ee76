import { isIP } from 'node:net';
import { phrase } from '../languages/phrase.ts';
import { failedOutcome, saw } from './support/evidence.ts';
import type { Check } from './types.ts';

function firstTwo(address: string): string {
  return address.split('.').slice(0, 2).join('.');
}

/** Only private addresses: fine from inside, a dead end for a sender outside. */
export const check: Check = {
  id: 'dns-private-address',
  examine(facts) {
    const { dns, vantage, settings } = facts;
    if (dns === undefined || dns.addresses.length === 0) return undefined;
    if (!dns.addresses.every((entry) => entry.kind === 'private' || entry.kind === 'link-local'))
      return undefined;
    const list = dns.addresses.map((entry) => entry.address).join(', ');
    const outcome = failedOutcome(facts);
    const outside = !dns.addresses.some((entry) =>
      vantage.addresses.some((own) => firstTwo(own) === firstTwo(entry.address)),
    );
    // Some port of it answers: the network is the right one, and something on the way drops this port.
    const reached = facts.controls.ports.some(
      (control) => control.outcome === 'connected' || control.outcome === 'refused',
    );
    const cause =
      outside &&
      !reached &&
      (outcome === 'timeout' || outcome === 'network-unreachable' || outcome === 'host-unreachable');
    return {
      confidence: cause ? 0.75 : 0.9,
      level: cause ? 'blocking' : isIP(settings.host) !== 0 ? 'notice' : 'warning',
      explains: ['tcp-timeout-filtered', 'network-unreachable'],
      evidence: [
        saw('dns.addresses', `${settings.host} resolves to ${list}`),
        ...(vantage.addresses.length === 0
          ? []
          : [saw('vantage.addresses', `this machine has ${vantage.addresses.join(', ')}`)]),
      ],
      args: { detail: list },
      // The general steps begin with the case in which all is well.
      ...(cause
        ? {
            fix: [
              phrase(
                'Run the check on a machine inside that network, or bring up the VPN that leads there: from here the private address does not answer.',
              ),
            ],
          }
        : {}),
    };
  },
};
