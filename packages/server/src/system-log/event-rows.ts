import { type Options, stringify } from 'csv-stringify/sync';
import type { LogEvent } from './event.ts';

type Column = readonly [title: string, value: (event: LogEvent) => string | null | undefined];

/** What a person who opens the log in a spreadsheet looks for, the most telling first. */
const columns: readonly Column[] = [
  ['published', ({ published }) => published],
  ['severity', ({ severity }) => severity],
  ['eventType', ({ eventType }) => eventType],
  ['displayMessage', ({ displayMessage }) => displayMessage],
  ['outcome.result', ({ outcome }) => outcome.result],
  ['outcome.reason', ({ outcome }) => outcome.reason],
  ['actor.id', ({ actor }) => actor.id],
  ['actor.type', ({ actor }) => actor.type],
  ['actor.alternateId', ({ actor }) => actor.alternateId],
  ['actor.displayName', ({ actor }) => actor.displayName],
  ['target.id', ({ target }) => target.map(({ id }) => id).join('; ')],
  ['target.type', ({ target }) => target.map(({ type }) => type).join('; ')],
  ['target.alternateId', ({ target }) => target.map(({ alternateId }) => alternateId).join('; ')],
  ['target.displayName', ({ target }) => target.map(({ displayName }) => displayName).join('; ')],
  ['client.ipAddress', ({ client }) => client.ipAddress],
  ['client.userAgent.rawUserAgent', ({ client }) => client.userAgent?.rawUserAgent],
  ['transaction.type', ({ transaction }) => transaction.type],
  ['transaction.id', ({ transaction }) => transaction.id],
  ['transaction.detail', ({ transaction }) => JSON.stringify(transaction.detail)],
  ['authenticationContext.externalSessionId', (event) => event.authenticationContext.externalSessionId],
  ['debugContext.debugData', ({ debugContext }) => JSON.stringify(debugContext.debugData)],
  ['uuid', ({ uuid }) => uuid],
];

/**
 * RFC 4180. A value that a spreadsheet would run as a formula is made a text by a `'` before it. One with a line end of any
 * kind is quoted, or what follows would begin a line of its own, and be run there.
 */
const csv: Options = { record_delimiter: '\r\n', escape_formulas: true, quoted_match: /[\r\n\u2028\u2029]/ };

/** The first line, with the mark by which spreadsheets know UTF-8. */
export function csvHead(): string {
  return stringify([columns.map(([title]) => title)], { ...csv, bom: true });
}

/** One line for each event. */
export function csvRows(events: readonly LogEvent[]): string {
  return stringify(
    events.map((event) => columns.map(([, value]) => value(event) ?? '')),
    csv,
  );
}

/** One JSON object a line (https://github.com/ndjson/ndjson-spec). */
export function ndjsonRows(events: readonly LogEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
