import { gmail } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: support.google.com/a/answer/3726730. */
export const scenario = scriptedScenario({
  id: 'ip-no-reverse-dns--gmail',
  title: "Gmail refuses the message: the client's address has no PTR record.",
  expect: {
    cause: 'ip-no-reverse-dns',
    forbidden: [
      'relay-denied',
      'ip-not-allowlisted',
      'sender-rejected-spf-dmarc',
      'server-busy-or-unavailable',
      'greylisted',
      'ip-blocklisted',
    ],
  },
  fault: {
    server: {
      ...gmail,
      answers: {
        message:
          '550 5.7.25 The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP. As a policy, Gmail does not accept messages from IPs with missing PTR records.',
      },
    },
    call: { send: true },
  },
});
