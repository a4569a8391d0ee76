import { gmail } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: nodemailer/smtp-server#182. */
export const scenario = scriptedScenario({
  id: 'server-busy-or-unavailable--gmail',
  title: 'Gmail has a temporary system problem when the sender is named.',
  expect: {
    cause: 'server-busy-or-unavailable',
    forbidden: ['rate-limited', 'greylisted', 'unknown', 'auth-temporary-failure'],
  },
  fault: {
    server: {
      ...gmail,
      answers: {
        mail: '421 4.3.0 Temporary System Problem.  Try again later (10). b15-20020a5d4b8f000000b0021b98d73a4esm4733091wrt.114 - gsmtp',
      },
    },
    call: { to: 'bob@lab.test' },
  },
});
