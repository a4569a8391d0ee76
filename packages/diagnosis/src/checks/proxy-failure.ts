import { type Phrase, phrase } from '../languages/phrase.ts';
import { attemptEvidence, failedOutcome } from './support/evidence.ts';
import type { Check } from './types.ts';

/** What repairs each kind of failure, before the general steps. */
const FIXES: Readonly<Record<string, Phrase>> = {
  unreachable: phrase(
    'In the settings, correct host and port of the proxy, or have the proxy started: nothing answers there.',
  ),
  auth: phrase(
    'In the settings, enter the user name and password of the proxy; it lets nobody through without.',
  ),
  refused: phrase(
    'Ask your network team: "The proxy refuses a connection to {server}. Please allow this host and port for this machine."',
  ),
  upstream: phrase(
    'Check host and port of the mail server; if they are right, ask your network team why the proxy cannot reach {server}.',
  ),
  protocol: phrase(
    'In the settings, correct the kind of the proxy (SOCKS5 or HTTP): what answers there does not speak the one that is set.',
  ),
  timeout: phrase(
    'Ask your network team: "The proxy takes connections and does not answer. Is it overloaded, or does it not reach {server}?"',
  ),
};

/** The proxy of the settings gave no connection. */
export const check: Check = {
  id: 'proxy-failure',
  examine(facts) {
    if (failedOutcome(facts) !== 'proxy') return undefined;
    const attempt = facts.attempts.find((a) => a.outcome === 'proxy');
    const fix = FIXES[attempt?.proxyReason ?? ''];
    return {
      confidence: 0.95,
      evidence: attemptEvidence(facts.attempts),
      args: { detail: { text: attempt?.message ?? '' } },
      ...(fix === undefined ? {} : { fix: [fix] }),
    };
  },
};
