import type { FoundLogEvent } from '@postroad/store';
import { toLogEvent } from './list-events.ts';

/** What is kept of the newest events is a few megabytes. */
const MAX_KEPT = 2_000;
const MAX_KEPT_LENGTH = 8_000;

/**
 * Writes events as JSON. An event never changes, and most who read the log read its end: so the last ones written are
 * kept, which is half the work of a page.
 */
export function createEventWriter(): (event: FoundLogEvent) => string {
  const kept = new Map<number, string>();
  return (event) => {
    const known = kept.get(event.seq);
    if (known !== undefined) return known;
    const json = JSON.stringify(toLogEvent(event));
    if (json.length > MAX_KEPT_LENGTH) return json;
    // A Map keeps the order of insertion: the first is the one written longest ago.
    const [oldest] = kept.keys();
    if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(event.seq, json);
    return json;
  };
}
