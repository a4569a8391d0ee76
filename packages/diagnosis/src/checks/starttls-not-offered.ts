import { phrase } from '../languages/phrase.ts';
import { hasExtension, portEvidence, said, saw, workingPort } from './support/evidence.ts';
import type { Check } from './types.ts';

/** STARTTLS is required and not in the EHLO reply. Assumes starttls-stripped-by-middlebox reports where something hides it. */
export const check: Check = {
  id: 'starttls-not-offered',
  examine(facts) {
    const { session, settings } = facts;
    if (session === undefined || settings.effective.mode !== 'starttls' || !settings.effective.required)
      return undefined;
    const greeted = session.ehlo?.code === 250 || session.helo?.code === 250;
    if (!greeted || session.starttls !== undefined || hasExtension(session.extensions, 'STARTTLS'))
      return undefined;
    const other = workingPort(facts);
    const encrypted = other?.security === 'none' ? undefined : other;
    return {
      confidence: 0.85,
      evidence: [
        ...(session.ehlo === undefined ? [] : [said(session.ehlo)]),
        ...(session.starttlsUnoffered === undefined
          ? [saw('session.helo', 'the server knows no EHLO, and so no STARTTLS')]
          : [said(session.starttlsUnoffered)]),
        ...portEvidence(facts.controls.ports),
      ],
      ...(encrypted === undefined
        ? {}
        : {
            actor: 'you',
            fix: [
              phrase('In the provider settings, use {port}: this host answers there.', {
                port: encrypted.words,
              }),
            ],
          }),
    };
  },
};
