import type { Refusal } from '@postroad/smtp';
import type { AttemptFacts, Facts } from '../facts.ts';
import type { Stage } from '../vocabulary.ts';
import { saw } from './support/evidence.ts';
import type { Check, Evidence } from './types.ts';

interface Met {
  readonly refusal: Refusal;
  readonly evidence: readonly Evidence[];
  /** Absent: other addresses were tried, so it stops nothing. */
  readonly stage?: Stage;
}

/** Our own policy, asked before anything was sent. Exactly this check reports what it refuses. */
export const check: Check = {
  id: 'connection-not-permitted',
  examine(facts) {
    const met = atResolver(facts) ?? atServer(facts) ?? atTokenEndpoint(facts);
    if (met === undefined) return undefined;
    const { refusal, evidence, stage } = met;
    return {
      confidence: 0.99,
      evidence,
      args: { detail: { text: refusal.reason.replace(/\.$/, '') } },
      ...(stage === undefined
        ? { level: 'notice' as const }
        : { stage, fix: [{ text: '{remedy}', args: { remedy: { text: refusal.remedy } } }] }),
    };
  },
};

function atResolver({ dns }: Facts): Met | undefined {
  if (dns?.refusal === undefined) return undefined;
  return { refusal: dns.refusal, evidence: [saw('dns.refusal', dns.refusal.reason)], stage: 'dns' };
}

function atServer({ attempts, controls }: Facts): Met | undefined {
  const [first, ...others] = [
    ...attempts.flatMap((attempt, i) => refusalsOf(attempt, `attempts[${i}]`)),
    ...controls.addresses.flatMap((attempt, i) => refusalsOf(attempt, `controls.addresses[${i}]`)),
  ];
  if (first === undefined) return undefined;
  const all = attempts.every(({ outcome }) => outcome === 'not-permitted');
  return {
    refusal: first.refusal,
    evidence: [first, ...others].map(({ path, refusal }) => saw(path, refusal.reason)),
    ...(all ? { stage: 'tcp' as const } : {}),
  };
}

function refusalsOf({ refusal }: AttemptFacts, path: string) {
  return refusal === undefined ? [] : [{ refusal, path }];
}

function atTokenEndpoint({ session }: Facts): Met | undefined {
  const refusal = session?.login.token?.refusal;
  if (refusal === undefined) return undefined;
  return { refusal, evidence: [saw('session.login.token', refusal.reason)], stage: 'auth' };
}
