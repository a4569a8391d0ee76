import { gmail } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: AnalogJ/justvanish#13. */
export const scenario = scriptedScenario({
  id: 'auth-too-many-attempts--gmail',
  title: 'Gmail has seen too many logins and wants a pause.',
  expect: {
    cause: 'auth-too-many-attempts',
    forbidden: ['auth-bad-credentials', 'auth-temporary-failure', 'rate-limited'],
  },
  fault: {
    server: {
      ...gmail,
      answers: {
        'auth-result': [
          '454-4.7.0 Too many login attempts, please try again later. Learn more at',
          '454 4.7.0  https://support.google.com/mail/answer/7126229 h6-20020a0561220b6600b0049d21a8f4b6sm1103848vkf.11 - gsmtp',
        ],
      },
    },
  },
});
