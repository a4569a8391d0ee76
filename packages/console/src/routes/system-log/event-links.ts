import type { LogEvent } from '@postroad/server/api';
import type { LogSearch } from './log-search.ts';

/** Where something of an event can be looked at. */
export interface EventLinks {
  readonly diagnosisId: string | undefined;
  readonly serverId: string | undefined;
  readonly testId: string | undefined;
}

/** What an event names that has a page of its own. */
export function linksOf({ debugContext: { debugData } }: LogEvent): EventLinks {
  const named = (key: string) => debugData[key] || undefined;
  return {
    diagnosisId: named('diagnosisId'),
    serverId: named('customEmailServerId'),
    testId: named('testId') ?? (debugData.category === 'test' ? named('emailRequestId') : undefined),
  };
}

const AROUND_MS = 1_000;

/** The view that shows this event alone, for as long as it is kept. */
export function searchForEvent({ uuid, published }: LogEvent, zone: LogSearch['zone']): LogSearch {
  const at = Date.parse(published);
  return {
    from: new Date(at - AROUND_MS).toISOString(),
    to: new Date(at + AROUND_MS).toISOString(),
    filter: `uuid eq ${JSON.stringify(uuid)}`,
    ...(zone === undefined ? {} : { zone }),
  };
}
