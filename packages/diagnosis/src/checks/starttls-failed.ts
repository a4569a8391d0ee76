import { said } from './support/evidence.ts';
import type { Check } from './types.ts';

/** STARTTLS was offered and then refused. A 421 is left to the words of the reply: the server is going away. */
export const check: Check = {
  id: 'starttls-failed',
  examine({ session }) {
    const reply = session?.starttls;
    if (reply === undefined || reply.code < 400 || reply.code === 421) return undefined;
    return { confidence: 0.9, evidence: [said(reply)], args: { detail: `${reply.code} ${reply.text}` } };
  },
};
