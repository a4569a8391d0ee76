import { defineVendor } from '../types.ts';

/** Telekom Deutschland (T-Online): what its mail exchangers say to unknown or blocked senders. */
export const vendor = defineVendor({
  id: 't-online',
  name: 'T-Online (Deutsche Telekom)',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)(securesmtp|smtpmail|mx\d+)\.t-online\.de$/i],
    greeting: [/t-online\.de/i],
    replies: [/tosa@rx\.t-online\.de/i],
  },
  rules: [
    {
      cause: 'ip-blocklisted',
      text: /A problem occurred\. \(Ask your postmaster for help or to contact tosa@rx\.t-online\.de/i,
      confidence: 0.9,
      fix: [
        'Write to tosa@rx.t-online.de from the operator of the sending address. T-Online wants a reverse DNS name that fits the mail domain and a web site with an imprint under it.',
      ],
      note: 'Ends in (BL) when the address is blocked; without it the address is not known to T-Online yet.',
      samples: [
        '554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
        '554 IP:192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)',
      ],
      sources: [
        {
          title: 'zone-eu/zone-mta: bounce texts',
          url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
