import type { FoundLogEvent } from '@postroad/store';
import { toLogEvent } from './list-events.ts';

/** What is kept of the newest events is a few megabytes. */
const MAX_KEPT = 2_000;
const MAX_KEPT_BYTES = 8_000;

const [OPEN, COMMA, CLOSE] = ['[', ',', ']'].map((sign) => Buffer.from(sign)) as [Buffer, Buffer, Buffer];

/**
 * Writes events as one JSON array, in UTF-8. An event never changes, and most who read the log read its end: so the
 * last ones written are kept as they are sent, which is most of the work of a page.
 */
export function createPageWriter(): (events: readonly FoundLogEvent[]) => Buffer {
  const kept = new Map<number, Buffer>();
  const write = (event: FoundLogEvent): Buffer => {
    const known = kept.get(event.seq);
    if (known !== undefined) return known;
    const json = Buffer.from(JSON.stringify(toLogEvent(event)));
    if (json.length > MAX_KEPT_BYTES) return json;
    // A Map keeps the order of insertion: the first is the one written longest ago.
    const [oldest] = kept.keys();
    if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(event.seq, json);
    return json;
  };
  return (events) =>
    Buffer.concat([
      OPEN,
      ...events.flatMap((event, at) => [...(at === 0 ? [] : [COMMA]), write(event)]),
      CLOSE,
    ]);
}
