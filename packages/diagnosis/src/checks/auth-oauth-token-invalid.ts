import { said, saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** The token endpoint gave no token, or the server refused the one it gave. */
export const check: Check = {
  id: 'auth-oauth-token-invalid',
  examine({ session, settings }) {
    const token = session?.login.token;
    if (token !== undefined && !token.obtained) {
      const words = [token.status, token.error, token.description]
        .filter((part) => part !== undefined)
        .join(' ');
      return {
        confidence: 0.95,
        evidence: [
          saw(
            'session.login.token',
            token.status === undefined && token.error === undefined
              ? `no token could be got from ${token.endpoint ?? 'the token endpoint'}: ${words}`
              : `the token endpoint ${token.endpoint ?? ''} answered: ${words}`,
          ),
        ],
        args: { detail: words },
      };
    }
    const refused = session?.login.attempts.find((attempt) => !attempt.accepted);
    if (settings.login !== 'oauth' || refused?.reply === undefined) return undefined;
    const challenge = refused.challenges.find((text) =>
      /"?status"?\s*:\s*"?(400|401|invalid_token)/.test(text),
    );
    if (challenge === undefined) return undefined;
    return {
      confidence: 0.82,
      evidence: [
        saw('session.login.attempts', `the server's challenge said: ${challenge}`),
        said(refused.reply),
      ],
      args: { detail: challenge.slice(0, 160) },
    };
  },
};
