import { service } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: supabase/agent-skills#133, WPManageNinja/fluent-smtp#157. */
export const scenario = scriptedScenario({
  id: 'account-not-activated--brevo',
  title: 'Brevo has not activated the account for sending yet.',
  expect: {
    cause: 'account-not-activated',
    forbidden: ['auth-bad-credentials', 'auth-account-locked-or-suspended', 'protocol-error'],
  },
  fault: {
    server: {
      ...service,
      answers: { 'auth-result': '502 5.7.0 Your SMTP account is not yet activated' },
    },
  },
});
