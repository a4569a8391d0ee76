import type { DiagnosisSummary } from '@postroad/server/api';

export type VerdictWord = DiagnosisSummary['verdict'];
export const verdicts = [
  'ok',
  'degraded',
  'failed',
  'inconclusive',
] as const satisfies readonly VerdictWord[];

/** What the history shows. */
export interface HistorySearch {
  readonly verdict?: VerdictWord;
  readonly server?: string;
}

/** Reads the parameters of an address, which may be anything. */
export function readHistorySearch(raw: Readonly<Record<string, unknown>>): HistorySearch {
  const verdict = verdicts.find((one) => one === raw.verdict);
  const { server } = raw;
  return {
    ...(verdict === undefined ? {} : { verdict }),
    ...(typeof server === 'string' && server !== '' ? { server } : {}),
  };
}
