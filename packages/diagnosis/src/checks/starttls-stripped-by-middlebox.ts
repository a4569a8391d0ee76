import { phrase } from '../languages/phrase.ts';
import { hasExtension, said, saw } from './support/evidence.ts';
import type { Check, Evidence } from './types.ts';

/** Cisco's ESMTP inspection overwrites what it does not know with X and the greeting with asterisks. */
const MASKED_KEYWORD = /^X{4,}[A-Z]?$/;
const MASKED_GREETING = /\*{5,}/;

/** Something between client and server hides STARTTLS. Named only by its traces. */
export const check: Check = {
  id: 'starttls-stripped-by-middlebox',
  examine({ session, settings }, { provider }) {
    if (session === undefined || session.starttls !== undefined || settings.effective.mode === 'implicit')
      return undefined;
    const greeted = session.ehlo ?? session.helo;
    if (
      greeted === undefined ||
      session.greeting === undefined ||
      hasExtension(session.extensions, 'STARTTLS')
    )
      return undefined;
    const evidence: Evidence[] = [];
    const masked = session.extensions.filter((line) => MASKED_KEYWORD.test(line.split(' ')[0] ?? ''));
    if (masked.length > 0 && session.ehlo !== undefined)
      evidence.push(
        saw('session.extensions', `the EHLO reply carries a masked keyword: ${masked.join(', ')}`),
      );
    if (MASKED_GREETING.test(session.greeting.text)) evidence.push(said(session.greeting));
    const hidden = session.starttlsUnoffered?.code === 220;
    if (hidden && session.starttlsUnoffered !== undefined) evidence.push(said(session.starttlsUnoffered));
    const documented = provider?.endpoints.some(
      (e) => e.host === settings.host.toLowerCase() && e.port === settings.port && e.security === 'starttls',
    );
    if (documented === true && provider !== undefined)
      evidence.push(saw('settings.provider', `${provider.name} documents STARTTLS on this host and port`));
    if (evidence.length === 0) return undefined;
    return {
      confidence: 0.93,
      level: settings.effective.required ? 'blocking' : 'warning',
      explains: ['starttls-not-offered'],
      evidence: [
        ...evidence,
        ...(session.ehlo === undefined || masked.length > 0 ? [] : [said(session.ehlo)]),
      ],
      args: {
        detail:
          masked.length > 0
            ? phrase('the keyword {keyword}', { keyword: masked[0] ?? '' })
            : hidden
              ? phrase('STARTTLS works although it is not listed')
              : phrase('a masked greeting'),
      },
    };
  },
};
