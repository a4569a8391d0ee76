import { useMemo } from 'react';
import { type Language, useLanguage } from './language.ts';

/** Times, numbers and sizes in the words of a language. Times are in the browser's zone unless another is given. */
export interface Format {
  /** `3 May 2026, 14:05:09 CEST` */
  dateTime(time: Time, options?: { readonly timeZone?: string; readonly milliseconds?: boolean }): string;
  /** `3 May 2026` */
  date(time: Time, options?: { readonly timeZone?: string }): string;
  /** `14:05:09` */
  time(time: Time, options?: { readonly timeZone?: string; readonly milliseconds?: boolean }): string;
  /** `5 minutes ago`, `in 3 days`; rounded to the largest unit that fits. */
  relative(time: Time, now?: number): string;
  /** `340 ms`, `2.5 s`, `3 min 20 s`; in milliseconds. */
  duration(ms: number): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** `12 kB`: a thousand bytes are one kilobyte. */
  bytes(value: number): string;
  /** `a, b and c` */
  list(items: readonly string[]): string;
  /** `a, b or c` */
  choice(items: readonly string[]): string;
}

/** As the API writes it, or milliseconds since 1970. */
export type Time = string | number | Date;

const cache = new Map<Language, Format>();

/** The formats of the language in use. */
export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => formatOf(language), [language]);
}

/** The formats of a language. */
export function formatOf(language: Language): Format {
  const known = cache.get(language) ?? createFormat(language);
  cache.set(language, known);
  return known;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const units = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', SECOND],
] as const;

const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;

function createFormat(language: Language): Format {
  // British dates: the day before the month, and 24 hours, as servers write them.
  const locale = language === 'en' ? 'en-GB' : 'de-DE';
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  const dates = remember((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
  const numbers = remember((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
  const unit = (value: number, name: string, digits = 0) =>
    numbers({ style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: digits }).format(value);
  const inZone = (timeZone: string | undefined) => (timeZone === undefined ? {} : { timeZone });
  const fraction = (wanted: boolean | undefined) =>
    wanted === true ? ({ fractionalSecondDigits: 3 } as const) : {};
  return {
    dateTime: (time, { timeZone, milliseconds } = {}) =>
      dates({
        ...day,
        ...clock,
        timeZoneName: 'short',
        ...fraction(milliseconds),
        ...inZone(timeZone),
      }).format(new Date(time)),
    date: (time, { timeZone } = {}) => dates({ ...day, ...inZone(timeZone) }).format(new Date(time)),
    time: (time, { timeZone, milliseconds } = {}) =>
      dates({ ...clock, ...fraction(milliseconds), ...inZone(timeZone) }).format(new Date(time)),
    relative(time, now = Date.now()) {
      const ms = new Date(time).getTime() - now;
      const [name, length] = units.find(([, one]) => Math.abs(ms) >= one) ?? ['second', SECOND];
      return relative.format(Math.trunc(ms / length), name);
    },
    duration(ms) {
      if (ms < SECOND) return unit(Math.round(ms), 'millisecond');
      // In British English the short names would be "1.3 secs" and "3 mins".
      const seconds = (value: number) => `${numbers({ maximumFractionDigits: 1 }).format(value)} s`;
      if (ms < MINUTE) return seconds(ms / SECOND);
      if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min ${seconds(Math.round((ms % MINUTE) / SECOND))}`;
      if (ms < DAY)
        return `${unit(Math.floor(ms / HOUR), 'hour')} ${unit(Math.round((ms % HOUR) / MINUTE), 'minute')}`;
      return unit(ms / DAY, 'day', 1);
    },
    number: (value, options = {}) => numbers(options).format(value),
    bytes(value) {
      if (value < 1_000) return unit(value, 'byte');
      if (value < 1_000_000) return unit(value / 1_000, 'kilobyte', 1);
      return unit(value / 1_000_000, 'megabyte', 1);
    },
    list: (items) => lists.format(items),
    choice: (items) => choices.format(items),
  };
}

/** Making one of these takes far longer than using it. */
function remember<O extends object, F>(make: (options: O) => F): (options: O) => F {
  const made = new Map<string, F>();
  return (options) => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? make(options);
    made.set(key, known);
    return known;
  };
}
