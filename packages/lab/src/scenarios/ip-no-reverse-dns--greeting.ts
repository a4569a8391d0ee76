import { service } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: sisimai/p5-sisimai, lib/Sisimai/Rhost/GoDaddy.pm. */
export const scenario = scriptedScenario({
  id: 'ip-no-reverse-dns--greeting',
  title: 'GoDaddy refuses the connection for now: the reverse lookup of the address failed.',
  expect: {
    cause: 'ip-no-reverse-dns',
    forbidden: [
      'relay-denied',
      'ip-not-allowlisted',
      'sender-rejected-spf-dmarc',
      'server-busy-or-unavailable',
      'greylisted',
      'ip-blocklisted',
      'tcp-reset',
    ],
  },
  fault: {
    server: {
      ...service,
      answers: {
        greeting: {
          reply: '421 Temporarily rejected. Reverse DNS for this IP failed. IB108',
          afterwards: 'close',
        },
      },
    },
  },
});
