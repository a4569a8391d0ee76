import { said, saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/**
 * The login failed with no reason but "wrong", at a provider that takes only app passwords, and the password has not
 * their shape. Where the reply itself speaks of app passwords, its words decide.
 */
export const check: Check = {
  id: 'auth-app-password-required',
  examine({ settings }, { refusal, provider }) {
    if (refusal?.stage !== 'auth' || provider?.password.kind !== 'app-password') return undefined;
    if (settings.passwordFits !== false || refusal.ranking[0]?.cause !== 'auth-bad-credentials')
      return undefined;
    return {
      confidence: 0.82,
      explains: ['auth-bad-credentials'],
      evidence: [
        said(refusal.reply),
        saw('settings.passwordFits', `the password has not the shape of an app password of ${provider.name}`),
      ],
      args: { provider: provider.name },
      fix: [{ text: provider.password.hint }],
    };
  },
};
