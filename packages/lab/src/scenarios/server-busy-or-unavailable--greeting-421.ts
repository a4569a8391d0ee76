import { postfix } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** The text is that of Postfix's postscreen. */
export const scenario = scriptedScenario({
  id: 'server-busy-or-unavailable--greeting-421',
  title: 'Postfix has no free process: it greets with 421.',
  expect: {
    cause: 'server-busy-or-unavailable',
    forbidden: ['rate-limited', 'greylisted', 'protocol-error', 'unknown', 'tcp-reset'],
  },
  fault: {
    server: {
      ...postfix,
      answers: { greeting: { reply: '421 4.3.2 All server ports are busy', afterwards: 'close' } },
    },
  },
});
