import type { HeaderFields } from './header-fields.ts';
import { valuesOf } from './header-fields.ts';
import { MAX_HOPS } from './limits.ts';
import { parseReceived, type Received } from './received.ts';

/** One server on the way, in the order in which the message met them. */
export interface Hop extends Received {
  /** Since the hop before (for the first: since it was handed over, by our clock). Negative where clocks differ. */
  readonly delayMs?: number;
}

/** The way of a message, as the servers on it noted. */
export interface Trace {
  readonly hops: readonly Hop[];
  /** Hops that were not encrypted, and what is odd about the clocks, in sentences. */
  readonly notes: readonly string[];
  /** There were more hops than are told of. */
  readonly cut: boolean;
}

/** Times in Received fields have whole seconds. */
const RESOLUTION_MS = 1_000;

/** When things happened by our own clock, milliseconds since 1970. */
export interface OwnClock {
  /** The message was about to be handed over. */
  readonly sentAt: number;
  /** It was seen in the mailbox. */
  readonly seenAt: number;
}

/** Tells the way of a message from its Received fields. The last server's words are the first field. */
export function traceOf(header: HeaderFields, clock: OwnClock): Trace {
  const values = valuesOf(header, 'received');
  const received = values.slice(0, MAX_HOPS).map(parseReceived).toReversed();
  let before = clock.sentAt;
  const hops = received.map((hop): Hop => {
    if (hop.time === undefined) return hop;
    const delayMs = hop.time.getTime() - floorToSecond(before);
    before = hop.time.getTime();
    return { ...hop, delayMs };
  });
  return {
    hops,
    notes: [...clockNotes(hops, clock), ...cleartextNotes(hops)],
    cut: values.length > MAX_HOPS,
  };
}

function floorToSecond(time: number): number {
  return Math.floor(time / RESOLUTION_MS) * RESOLUTION_MS;
}

function clockNotes(hops: readonly Hop[], { seenAt }: OwnClock): readonly string[] {
  const notes: string[] = [];
  let earlier = 'Postroad';
  for (const { by, delayMs } of hops) {
    const name = by ?? 'a server that gave no name';
    if (delayMs !== undefined && delayMs < -RESOLUTION_MS)
      notes.push(
        `${name} noted a time ${seconds(-delayMs)} before that of ${earlier}: their clocks differ, so this delay is not true.`,
      );
    if (delayMs !== undefined) earlier = name;
  }
  const last = hops.findLast(({ time }) => time !== undefined);
  const ahead = last?.time === undefined ? 0 : last.time.getTime() - seenAt;
  if (ahead > RESOLUTION_MS)
    notes.push(
      `${last?.by ?? 'The last server'} noted a time ${seconds(ahead)} after the message was seen: its clock is ahead of ours.`,
    );
  return notes;
}

function cleartextNotes(hops: readonly Hop[]): readonly string[] {
  return hops
    .filter(({ encrypted, protocol }) => encrypted === false && !/^LMTP/i.test(protocol ?? ''))
    .map(
      ({ by, from, fromAddress }) =>
        `${by ?? 'A server'} took the message from ${from ?? fromAddress ?? 'another'} without encryption.`,
    );
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1_000)} s`;
}
