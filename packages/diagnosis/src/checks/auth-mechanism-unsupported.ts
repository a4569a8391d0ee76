import { renderPhrase } from '../causes/render.ts';
import { phrase } from '../languages/phrase.ts';
import { said, saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** Nothing in common between what the server offers and what these credentials can do. The words of a 504 are left to the reply. */
export const check: Check = {
  id: 'auth-mechanism-unsupported',
  examine({ session, settings }) {
    if (session?.login.skipped !== 'no-common-mechanism') return undefined;
    const offered = session.login.offered.join(', ');
    const wanted =
      settings.mechanism ??
      (settings.login === 'oauth' ? phrase('XOAUTH2 or OAUTHBEARER') : phrase('a password login'));
    const ehlo = session.ehloOverTls ?? session.ehlo;
    return {
      confidence: 0.93,
      evidence: [
        ...(ehlo === undefined ? [] : [said(ehlo)]),
        saw(
          settings.mechanism === undefined ? 'settings.login' : 'settings.mechanism',
          `the settings need ${typeof wanted === 'string' ? wanted : renderPhrase(wanted)}`,
        ),
      ],
      args: {
        detail: phrase('the server offers {offered}; the settings need {wanted}', { offered, wanted }),
      },
    };
  },
};
