import { useMemo } from 'react';
import { useLanguage } from '../../i18n/language.ts';

/** Writes the times of rows: `24 Nov, 06:19:50`, with the year where it is not the present one. */
export function useRowTime(zone: string): (time: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const short = {
      timeZone: zone,
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    } as const;
    const locale = language === 'en' ? 'en-GB' : 'de-DE';
    const thisYear = new Intl.DateTimeFormat(locale, short);
    const otherYear = new Intl.DateTimeFormat(locale, { ...short, year: '2-digit' });
    return (time) => {
      const ms = Date.parse(time);
      return (ms < yearBegan() ? otherYear : thisYear).format(ms);
    };
  }, [language, zone]);
}

/** Before this, in some zone or other, a time is not of this year. */
function yearBegan(): number {
  return Date.UTC(new Date().getUTCFullYear(), 0, 2);
}

/** Below this, seconds tell the ends of a range apart. */
const SHORT_RANGE_MS = 600_000;

/** Writes a range: `20 Nov, 01:00 CET – 24 Nov, 06:00 CET`, with the year where it is not the present one. */
export function useRangeTime(zone: string): (from: number, to: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = (from: number, seconds: boolean) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
        timeZone: zone,
        day: 'numeric',
        month: 'short',
        ...(from < yearBegan() ? { year: 'numeric' } : {}),
        hour: '2-digit',
        minute: '2-digit',
        ...(seconds ? { second: '2-digit' } : {}),
        hourCycle: 'h23',
        timeZoneName: 'short',
      });
    return (from, to) => format(from, to - from < SHORT_RANGE_MS).formatRange(from, to);
  }, [language, zone]);
}
