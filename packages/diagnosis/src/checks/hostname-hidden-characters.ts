import { renderPhrase } from '../causes/render.ts';
import { listed, phrase } from '../languages/phrase.ts';
import { hiddenCharacterPhrase } from '../settings/hidden-characters.ts';
import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

const WRAPPING = {
  scheme: phrase('a scheme such as smtp:// stands before the name'),
  path: phrase('a path follows the name'),
  port: phrase('a port is written into the name'),
  user: phrase('it is an address with @, not a host name'),
  'trailing-dot': phrase('it ends with a dot'),
} as const;

/** The host as typed contains what no host name can. */
export const check: Check = {
  id: 'hostname-hidden-characters',
  examine({ settings, dns }) {
    const { hostReading } = settings;
    const odd = [
      ...hostReading.characters.map(hiddenCharacterPhrase),
      ...hostReading.wrapping.map((part) => WRAPPING[part]),
    ];
    if (odd.length === 0) {
      if (!hostReading.unusable) return undefined;
      odd.push(phrase('it is empty'));
    }
    const cleaned = dns?.details?.cleaned;
    return {
      confidence: 0.98,
      level: hostReading.unusable ? 'blocking' : 'notice',
      evidence: [
        ...odd.map((one) => saw('settings.host', `in the host: ${renderPhrase(one)}`)),
        ...(cleaned?.a.status === 'found'
          ? [saw('dns.details.cleaned', `${cleaned.name} exists: ${cleaned.a.records.join(', ')}`)]
          : []),
      ],
      args: {
        detail: listed(odd, '; '),
        ...(hostReading.cleaned === undefined ? {} : { suggestion: hostReading.cleaned }),
      },
      ...(hostReading.cleaned === undefined
        ? {}
        : {
            fix: [
              phrase('In the provider settings, set the host to {cleaned}, typed by hand.', {
                cleaned: hostReading.cleaned,
              }),
            ],
          }),
    };
  },
};
