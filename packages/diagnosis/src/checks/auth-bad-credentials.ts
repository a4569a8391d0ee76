import { phrase } from '../languages/phrase.ts';
import { said, saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/**
 * Adds to a refused login what the catalogue knows of the provider's passwords: which kind it is and where to get it.
 * That the login was refused is read from the reply. Assumes auth-app-password-required reports providers that take
 * only those.
 */
export const check: Check = {
  id: 'auth-bad-credentials',
  examine({ settings }, { refusal, provider }) {
    const ranked = refusal?.stage === 'auth' ? refusal.ranking[0] : undefined;
    if (refusal === undefined || ranked?.cause !== 'auth-bad-credentials' || provider === undefined)
      return undefined;
    return {
      confidence: ranked.confidence,
      evidence: [
        said(refusal.reply),
        ...(settings.passwordFits === false
          ? [saw('settings.passwordFits', `the password has not the shape that ${provider.name} gives out`)]
          : []),
      ],
      fix: [
        phrase('{provider} wants as user name: {username} As password: {password}', {
          provider: provider.name,
          username: { text: provider.username.hint },
          password: { text: provider.password.hint },
        }),
      ],
    };
  },
};
