import type { ArrivalReport } from './arrival-report.ts';
import { findBorder } from './border.ts';
import { compareAuthentication } from './compare-authentication.ts';
import { filterLines } from './filter-lines.ts';
import { readHeader } from './header-fields.ts';
import { judgeAuthentication } from './judge-authentication.ts';
import { JUDGE_TIMEOUT_MS } from './limits.ts';
import type { ArrivedCopy } from './look.ts';
import { type OwnClock, traceOf } from './trace.ts';

/** What the arrived copy itself tells. */
export type Examined = Required<
  Pick<ArrivalReport, 'hops' | 'authentication' | 'filter' | 'notes' | 'sizeBytes'>
> & {
  /** The receiver's filter says that it is spam, whatever the folder. */
  readonly marked: boolean;
};

/** Reads the way, the judgements and the filter's words out of the message as it lies in the mailbox. */
export async function examineCopy(
  { source, sizeBytes }: Pick<ArrivedCopy, 'source' | 'sizeBytes'>,
  clock: OwnClock,
  options: { readonly dnsServers?: readonly string[] },
): Promise<Examined> {
  const header = readHeader(source);
  const border = findBorder(header.fields);
  const trace = traceOf(header, clock);
  const judged = await judgeAuthentication({
    source,
    truncated: sizeBytes > source.length,
    header,
    border,
    timeoutMs: JUDGE_TIMEOUT_MS,
    ...options,
  });
  const { lines, marked } = filterLines(header.fields, border);
  return {
    sizeBytes,
    hops: trace.hops.map(({ time, ...hop }) => ({
      ...hop,
      ...(time === undefined ? {} : { time: time.toISOString() }),
    })),
    notes: [...trace.notes, ...(trace.cut ? ['The message went through more servers than are shown.'] : [])],
    authentication: {
      ...('notJudged' in judged ? { notJudged: judged.notJudged } : { judged }),
      ...(border.results === undefined ? {} : { receiver: border.results }),
      compared: compareAuthentication(judged, border.results),
      notes: [
        ...(border.results === undefined ? ['The receiver wrote no Authentication-Results of its own.'] : []),
        ...(border.foreignResults
          ? ['Authentication-Results that the receiver did not write were left out: anybody can write them.']
          : []),
      ],
    },
    filter: lines,
    marked,
  };
}
