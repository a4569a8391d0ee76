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
    const yearBegan = Date.UTC(new Date().getUTCFullYear(), 0, 2);
    return (time) => {
      const ms = Date.parse(time);
      return (ms < yearBegan ? otherYear : thisYear).format(ms);
    };
  }, [language, zone]);
}
