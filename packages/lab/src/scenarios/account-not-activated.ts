import { amazonSes } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html. */
export const scenario = scriptedScenario({
  id: 'account-not-activated',
  title: 'The AWS account has never been signed up for Amazon SES.',
  expect: {
    cause: 'account-not-activated',
    forbidden: ['auth-bad-credentials', 'auth-account-locked-or-suspended', 'auth-smtp-disabled-for-account'],
  },
  fault: {
    server: {
      ...amazonSes,
      answers: { 'auth-result': '535 Account not subscribed to SES' },
    },
  },
});
