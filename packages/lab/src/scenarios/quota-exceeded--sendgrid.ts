import { service } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: mautic/mautic#8721. */
export const scenario = scriptedScenario({
  id: 'quota-exceeded--sendgrid',
  title: "The SendGrid plan's credits are used up, said at the login.",
  expect: {
    cause: 'quota-exceeded',
    forbidden: ['auth-bad-credentials', 'auth-temporary-failure', 'server-busy-or-unavailable'],
  },
  fault: {
    server: {
      ...service,
      answers: { 'auth-result': '451 Authentication failed: Maximum credits exceeded' },
    },
  },
});
