import { attemptEvidence, failedOutcome, portEvidence, saw, workingPort } from './support/evidence.ts';
import type { Check } from './types.ts';

const MAIL_PORTS: readonly number[] = [25, 465, 587];

/** All mail ports are dead while others of the same host answer: the pattern of a hoster's or provider's outbound block. */
export const check: Check = {
  id: 'port-blocked-by-isp-or-cloud',
  examine(facts, { provider }) {
    if (failedOutcome(facts) !== 'timeout' || !MAIL_PORTS.includes(facts.settings.port)) return undefined;
    const { ports } = facts.controls;
    const otherMail = ports.filter((control) => MAIL_PORTS.includes(control.port));
    if (otherMail.length < 2 || !otherMail.every((control) => control.outcome === 'timeout'))
      return undefined;
    const open = ports.filter(
      (control) => control.outcome === 'connected' && !MAIL_PORTS.includes(control.port),
    );
    if (open.length === 0) return undefined;
    // Another submission port that speaks SMTP, or a known provider, rules out that this host simply offers no mail.
    const offersMail =
      open.some((control) => control.speaks === 'smtp' || control.speaks === 'tls') || provider !== undefined;
    const { hoster } = facts.vantage;
    const other = workingPort(facts);
    return {
      confidence: Math.min(0.96, (offersMail ? 0.86 : 0.5) + (hoster === undefined ? 0 : 0.1)),
      evidence: [
        ...attemptEvidence(facts.attempts),
        ...portEvidence(ports),
        ...(hoster === undefined ? [] : [saw('vantage.hoster', `this machine runs at ${hoster}`)]),
      ],
      args: {
        detail: hoster ?? 'ports 25, 465 and 587 are all dead',
        ...(other === undefined ? {} : { suggestion: other.words }),
      },
      ...(other === undefined
        ? {}
        : { fix: [`In the provider settings, use ${other.words}: it is open from here.`] }),
    };
  },
};
