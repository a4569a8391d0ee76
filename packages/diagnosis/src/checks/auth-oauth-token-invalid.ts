import { type Phrase, phrase } from '../languages/phrase.ts';
import { said, saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** What repairs a refusal of the token endpoint (RFC 6749 §5.2), before the general steps. */
const FIXES: Readonly<Record<string, Phrase>> = {
  invalid_client: phrase(
    'In the provider settings, correct the client id and the client secret of the registered application; secrets have a last day, after which a new one must be made.',
  ),
  invalid_grant: phrase(
    'In the provider settings, connect the account again: the refresh token or assertion is expired, withdrawn or was made for another application.',
  ),
  invalid_scope: phrase(
    'In the provider settings, correct the scope: the token endpoint does not know it or does not grant it.',
  ),
  unauthorized_client: phrase(
    "In the identity provider's console, allow this grant for the registered application.",
  ),
  access_denied: phrase('Run the check again and grant the consent that is asked for.'),
  expired_token: phrase('Run the check again and enter the code before it runs out.'),
};

/** The one cause that is gone by itself: whoever keeps tokens drops a refused one. */
function noEndpoint(endpoint: string | undefined): Phrase {
  return endpoint === undefined
    ? phrase(
        'In the provider settings, check the address of the token endpoint, and that this machine may connect there by HTTPS: no usable answer came.',
      )
    : phrase(
        'In the provider settings, check the address of the token endpoint ({endpoint}), and that this machine may connect there by HTTPS: no usable answer came.',
        { endpoint },
      );
}

const KEPT = phrase(
  'Run the check again: the token was kept from an earlier time and is now dropped, so a new one will be asked for.',
);

/** The token endpoint gave no token, or the server refused the one it gave. Assumes connection-not-permitted reports an endpoint that may not be asked. */
export const check: Check = {
  id: 'auth-oauth-token-invalid',
  examine({ session, settings }) {
    const token = session?.login.token;
    if (token?.refusal !== undefined) return undefined;
    if (token !== undefined && !token.obtained) {
      // Without an error of RFC 6749 §5.2 the endpoint was not reached, or is none.
      const fix = token.error === undefined ? noEndpoint(token.endpoint) : FIXES[token.error];
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
        args: {
          detail:
            token.error === undefined && token.endpoint !== undefined
              ? { text: '{endpoint}: {words}', args: { endpoint: token.endpoint, words } }
              : words,
        },
        ...(fix === undefined ? {} : { fix: [fix] }),
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
      ...(token?.cached === true ? { fix: [KEPT] } : {}),
    };
  },
};
