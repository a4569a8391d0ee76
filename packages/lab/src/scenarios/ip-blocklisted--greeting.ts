import { service } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: sisimai/p5-sisimai, lib/Sisimai/Rhost/GoDaddy.pm. */
export const scenario = scriptedScenario({
  id: 'ip-blocklisted--greeting',
  title: 'GoDaddy refuses the connection in its greeting: the address is on a Spamhaus list.',
  expect: {
    cause: 'ip-blocklisted',
    forbidden: [
      'relay-denied',
      'ip-not-allowlisted',
      'sender-rejected-spf-dmarc',
      'server-busy-or-unavailable',
      'greylisted',
      'ip-no-reverse-dns',
      'protocol-error',
      'tcp-reset',
    ],
  },
  fault: {
    server: {
      ...service,
      answers: {
        greeting: {
          reply: '554 Connection refused. This IP address is listed on the Spamhaus Block List (SBL). IB104',
          afterwards: 'close',
        },
      },
    },
  },
});
