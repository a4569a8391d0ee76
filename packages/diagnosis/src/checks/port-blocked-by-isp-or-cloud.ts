import { listed, phrase } from '../languages/phrase.ts';
import { attemptEvidence, failedOutcome, portEvidence, saw, workingPort } from './support/evidence.ts';
import type { Check } from './types.ts';

const MAIL_PORTS: readonly number[] = [25, 465, 587];

/** All mail ports are dead while others of the same host answer: the pattern of a hoster's or provider's outbound block. */
export const check: Check = {
  id: 'port-blocked-by-isp-or-cloud',
  examine(facts, { provider }) {
    if (failedOutcome(facts) !== 'timeout' || !MAIL_PORTS.includes(facts.settings.port)) return undefined;
    const { ports } = facts.controls;
    const open = ports.filter((control) => control.outcome === 'connected');
    const speaking = open.filter((control) => control.speaks === 'smtp' || control.speaks === 'tls');
    const otherMail = ports.filter(
      (control) => MAIL_PORTS.includes(control.port) && control.outcome !== 'not-permitted',
    );
    const allDead =
      otherMail.length >= 2 && otherMail.every((control) => control.outcome === 'timeout') && open.length > 0;
    // Port 25 alone is what most clouds block; the same host taking mail on other ports rules out that it is down.
    const only25 = facts.settings.port === 25 && speaking.length > 0;
    if (!allDead && !only25) return undefined;
    // Another submission port that speaks SMTP, or a known provider, rules out that this host simply offers no mail.
    const offersMail = speaking.length > 0 || provider !== undefined;
    const { hoster } = facts.vantage;
    const other = workingPort(facts);
    return {
      confidence: Math.min(0.96, (offersMail ? 0.86 : 0.5) + (hoster === undefined ? 0 : 0.1)),
      explains: ['tcp-timeout-filtered'],
      evidence: [
        ...attemptEvidence(facts.attempts),
        ...portEvidence(ports),
        ...(hoster === undefined ? [] : [saw('vantage.hoster', `this machine runs at ${hoster}`)]),
      ],
      args: {
        detail: listed(
          [
            allDead ? phrase('ports 25, 465 and 587 are silent') : phrase('port 25 is silent'),
            phrase('answering: {ports}', { ports: open.map((control) => control.port).join(', ') }),
            ...(hoster === undefined ? [] : [phrase('this machine runs at {hoster}', { hoster })]),
          ],
          '; ',
        ),
        ...(other === undefined ? {} : { suggestion: other.words }),
      },
      ...(other === undefined
        ? {}
        : {
            fix: [
              phrase('In the provider settings, use {port}: it is open from here.', { port: other.words }),
            ],
          }),
    };
  },
};
