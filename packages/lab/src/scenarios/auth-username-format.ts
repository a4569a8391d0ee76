import { service } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Strato's reply: vul-os/lilmail#10. */
export const scenario = scriptedScenario({
  id: 'auth-username-format',
  title: 'The local part alone is given as user name, the server wants the whole address.',
  expect: {
    cause: 'auth-username-format',
    forbidden: ['auth-temporary-failure', 'server-misconfigured', 'protocol-error'],
  },
  fault: {
    server: {
      ...service,
      answers: {
        'auth-result': '501 5.5.2 Authentication failed: Server error (Invalid user name) [MSG0049]',
      },
    },
    call: { user: 'alice' },
  },
  healthy: { server: service },
});
