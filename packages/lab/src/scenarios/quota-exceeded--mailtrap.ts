import { service } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: mailtrap/mailtrap-docs, email-sandbox/faqs.md. */
export const scenario = scriptedScenario({
  id: 'quota-exceeded--mailtrap',
  title: "The month's messages of the Mailtrap plan are used up, said at the login.",
  expect: {
    cause: 'quota-exceeded',
    forbidden: ['auth-bad-credentials', 'auth-account-locked-or-suspended'],
  },
  fault: {
    server: {
      ...service,
      answers: { 'auth-result': '535 5.7.0 Monthly messages limit reached' },
    },
  },
});
