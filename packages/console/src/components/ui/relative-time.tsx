import { useEffect, useState } from 'react';
import { type Time, useFormat } from '../../i18n/format.ts';

const MINUTE_MS = 60_000;

/** `5 minutes ago`, kept up to date; the exact time when pointed at. */
export function RelativeTime({ time }: { readonly time: Time }) {
  const format = useFormat();
  const [now, setNow] = useState(() => Date.now());
  const at = new Date(time);
  const isRecent = Math.abs(now - at.getTime()) < MINUTE_MS;
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), isRecent ? 5_000 : MINUTE_MS);
    return () => clearInterval(timer);
  }, [isRecent]);
  return (
    <time dateTime={at.toISOString()} title={format.dateTime(at)}>
      {format.relative(at, Math.max(now, Date.now()))}
    </time>
  );
}
