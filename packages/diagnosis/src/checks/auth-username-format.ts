import { phrase } from '../languages/phrase.ts';
import { said, saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** The login failed and the user name is not of the form this provider documents. Without the catalogue the reply's words decide. */
export const check: Check = {
  id: 'auth-username-format',
  examine({ settings, session }, { refusal, provider }) {
    const { username } = settings;
    if (provider === undefined || username === undefined) return undefined;
    const tried = (session?.login.attempts.length ?? 0) > 0;
    if (tried && refusal?.stage !== 'auth') return undefined;
    const { form, literal, pattern, hint } = provider.username;
    const wrong =
      (form === 'literal' && literal !== undefined && username !== literal) ||
      (form === 'full-address' && !username.includes('@')) ||
      (pattern !== undefined && !pattern.test(username));
    if (!wrong) return undefined;
    const wanted = saw('settings.username', `${provider.name} wants: ${hint}`);
    const args = {
      detail: literal === undefined ? { text: hint } : phrase('not the literal "{literal}"', { literal }),
      suggestion: literal === undefined ? { text: hint } : `"${literal}"`,
    };
    // Not tried yet: worth a word before the login is.
    if (refusal?.stage !== 'auth') return { confidence: 0.6, level: 'notice', evidence: [wanted], args };
    const leading = refusal.ranking[0]?.cause;
    if (leading !== 'auth-bad-credentials' && leading !== 'auth-username-format' && leading !== 'unknown')
      return undefined;
    return {
      confidence: 0.9,
      explains: ['auth-bad-credentials', 'unknown'],
      evidence: [wanted, said(refusal.reply)],
      args,
    };
  },
};
