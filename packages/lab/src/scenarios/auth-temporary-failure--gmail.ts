import { gmail } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: support.google.com/a/answer/3726730. */
export const scenario = scriptedScenario({
  id: 'auth-temporary-failure--gmail',
  title: 'Gmail cannot check the login just now.',
  expect: {
    cause: 'auth-temporary-failure',
    forbidden: ['auth-bad-credentials', 'server-busy-or-unavailable', 'auth-too-many-attempts'],
  },
  fault: {
    server: {
      ...gmail,
      answers: {
        'auth-result': '454 4.7.0 Cannot authenticate due to a temporary system problem. Try again later.',
      },
    },
  },
});
