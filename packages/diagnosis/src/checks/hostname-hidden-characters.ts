import { describeHiddenCharacter } from '../settings/hidden-characters.ts';
import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

const WRAPPING = {
  scheme: 'a scheme such as smtp:// stands before the name',
  path: 'a path follows the name',
  port: 'a port is written into the name',
  user: 'it is an address with @, not a host name',
  'trailing-dot': 'it ends with a dot',
} as const;

/** The host as typed contains what no host name can. */
export const check: Check = {
  id: 'hostname-hidden-characters',
  examine({ settings, dns }) {
    const { hostReading } = settings;
    const odd = [
      ...hostReading.characters.map(describeHiddenCharacter),
      ...hostReading.wrapping.map((part) => WRAPPING[part]),
    ];
    if (odd.length === 0) {
      if (!hostReading.unusable) return undefined;
      odd.push('it is empty');
    }
    const cleaned = dns?.details?.cleaned;
    return {
      confidence: 0.98,
      level: hostReading.unusable ? 'blocking' : 'notice',
      evidence: [
        ...odd.map((text) => saw('settings.host', `in the host: ${text}`)),
        ...(cleaned?.a.status === 'found'
          ? [saw('dns.details.cleaned', `${cleaned.name} exists: ${cleaned.a.records.join(', ')}`)]
          : []),
      ],
      args: {
        detail: odd.join('; '),
        ...(hostReading.cleaned === undefined ? {} : { suggestion: hostReading.cleaned }),
      },
      ...(hostReading.cleaned === undefined
        ? {}
        : { fix: [`In the provider settings, set the host to ${hostReading.cleaned}, typed by hand.`] }),
    };
  },
};
