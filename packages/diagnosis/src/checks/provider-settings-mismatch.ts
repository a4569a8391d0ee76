import { candidatesFor, differenceFromDocumentation } from '../providers/differs-from-documentation.ts';
import { endpointWords } from '../providers/words.ts';
import { failedOutcome, saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** Host, port or TLS mode differ from the provider's documentation. The cause only where that explains the failure. */
export const check: Check = {
  id: 'provider-settings-mismatch',
  examine(facts, { provider }) {
    if (provider === undefined) return undefined;
    const { settings, session, dns } = facts;
    const host = settings.hostReading.cleaned ?? settings.host;
    const { port, security } = settings;
    const mode = settings.effective.mode;
    const difference = differenceFromDocumentation(provider, { host, port, security, mode });
    if (difference === undefined) return undefined;
    const candidates = candidatesFor(provider, host);
    const { wrongHost } = difference;
    const noAddress = dns !== undefined && dns.addresses.length === 0;
    const unreached = failedOutcome(facts) !== undefined && failedOutcome(facts) !== 'proxy';
    const silent =
      session !== undefined &&
      session.greeting === undefined &&
      session.failure?.violation === undefined &&
      facts.controls.otherMode?.worked !== true;
    // Where the documented port of this host is dead as well, the difference explains nothing.
    const deadToo = facts.controls.ports.some(
      (c) =>
        candidates.some((e) => e.port === c.port) &&
        c.outcome !== 'connected' &&
        c.outcome !== 'not-permitted',
    );
    const explains = (unreached && !deadToo) || (wrongHost && (noAddress || silent));
    return {
      confidence: 0.88,
      level: explains ? 'blocking' : 'notice',
      explains: [
        'tcp-timeout-filtered',
        'tcp-connection-refused',
        'network-unreachable',
        'dns-host-not-found',
        'dns-no-usable-address',
        'banner-timeout',
      ],
      evidence: [
        saw(
          'settings',
          `${provider.name} documents: ${provider.endpoints.slice(0, 4).map(endpointWords).join('; ')}`,
        ),
        saw('settings', `the settings say ${settings.host}, port ${settings.port}, ${settings.security}`),
      ],
      args: { ...difference.wording, provider: provider.name },
    };
  },
};
