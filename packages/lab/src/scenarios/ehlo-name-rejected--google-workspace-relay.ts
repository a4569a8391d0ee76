import { gmail } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: calcom/cal.diy#5254, invoiceninja/invoiceninja#7872. */
export const scenario = scriptedScenario({
  id: 'ehlo-name-rejected--google-workspace-relay',
  title: "Google's relay hangs up on the EHLO name localhost and words it as a temporary failure.",
  expect: {
    cause: 'ehlo-name-rejected',
    forbidden: ['server-busy-or-unavailable', 'rate-limited', 'greylisted'],
  },
  fault: {
    server: {
      ...gmail,
      hostname: 'smtp-relay.gmail.com',
      answers: {
        ehlo: {
          reply:
            '421 4.7.0 Try again later, closing connection. (EHLO) v6-20020a50c406000000b00461d375b0a5sm78344edf.43 - gsmtp',
          afterwards: 'close',
        },
      },
    },
    call: { ehlo: 'localhost' },
  },
  healthy: { server: { ...gmail, hostname: 'smtp-relay.gmail.com' } },
});
