import { gmail } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: woowacourse-teams/2025-ah-madda#635. */
export const scenario = scriptedScenario({
  id: 'quota-exceeded',
  title: "The Gmail user's daily limit is used up.",
  expect: {
    cause: 'quota-exceeded',
    forbidden: [
      'rate-limited',
      'auth-bad-credentials',
      'recipient-rejected-unknown',
      'message-rejected-content',
    ],
  },
  fault: {
    server: {
      ...gmail,
      answers: {
        message: [
          '550-5.4.5 Daily user sending limit exceeded. For more information on Gmail',
          '550-5.4.5 sending limits go to',
          '550 5.4.5  https://support.google.com/a/answer/166852 d2e1a72fcca58-76e7d551493sm9728466b3a.112 - gsmtp',
        ],
      },
    },
    call: { send: true },
  },
});
