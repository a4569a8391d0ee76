import type { LogCounts } from '@postroad/server/api';
import { useMemo } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import type { Bar } from './chart-bars.ts';

const DAY_MS = 86_400_000;

/** How the times of bars are written: with the day, the hour or both, as the range needs it. */
export function useBarTime(
  { since, until, bucketMs }: Pick<LogCounts, 'since' | 'until' | 'bucketMs'>,
  zone: string,
): {
  readonly short: (ms: number) => string;
  readonly long: (bar: Pick<Bar, 'start' | 'end'>) => string;
} {
  const language = useLanguage();
  return useMemo(() => {
    const locale = language === 'en' ? 'en-GB' : 'de-DE';
    const length = Date.parse(until) - Date.parse(since);
    const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    const day = { day: 'numeric', month: 'short' } as const;
    const short = new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      ...(length > 3 * DAY_MS ? day : length > DAY_MS ? { ...day, ...clock } : clock),
    });
    const long = new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      weekday: 'short',
      ...day,
      ...(bucketMs % DAY_MS === 0 && zone === 'UTC' ? {} : clock),
    });
    return {
      short: (ms) => short.format(ms),
      long: ({ start, end }) => long.formatRange(start, end),
    };
  }, [language, zone, since, until, bucketMs]);
}
