import { renderPhrase } from '../causes/render.ts';
import type { LoginSkipped } from '../facts.ts';
import { type Phrase, phrase } from '../languages/phrase.ts';
import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

const WHY: Readonly<Record<LoginSkipped, Phrase>> = {
  'not-offered': phrase('the server offers no login here'),
  cleartext: phrase('the connection is not encrypted, and sending a password in clear was not asked for'),
  untrusted: phrase('the certificate does not prove that this is the right server'),
  'no-common-mechanism': phrase('there is no login method in common'),
  'not-reached': phrase('the check ended before the login'),
  'no-token': phrase('no access token could be obtained'),
};

/** Credentials were given and never tried: untested is not passed. */
export const check: Check = {
  id: 'credentials-not-tested',
  examine({ session, settings }) {
    if (settings.login !== 'password' && settings.login !== 'oauth') return undefined;
    const why =
      session === undefined
        ? 'not-reached'
        : session.login.attempts.length > 0
          ? undefined
          : (session.login.skipped ?? 'not-reached');
    // A login that was begun and broke off was tried; what broke it has a check of its own.
    if (why === undefined || session?.failure?.step === 'auth') return undefined;
    return {
      // Where our own rule against cleartext logins is all that stopped, nothing else will name a reason.
      confidence: why === 'cleartext' ? 0.9 : 0.5,
      level: 'warning',
      evidence: [
        saw(
          session?.login.skipped === undefined ? 'settings.login' : 'session.login.skipped',
          `not tried: ${renderPhrase(WHY[why])}`,
        ),
      ],
      args: { detail: WHY[why] },
      ...(why === 'cleartext'
        ? {
            fix: [
              phrase(
                'In the provider settings, set Security to STARTTLS or implicit TLS; then the login is tried.',
              ),
              phrase(
                'To try it unencrypted all the same, repeat the check with --allow-cleartext-login. Anyone on the way can then read the password.',
              ),
            ],
          }
        : {}),
    };
  },
};
