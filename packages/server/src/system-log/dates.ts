/** Date, or date and time with as much precision and with any zone; without one it is UTC. */
const ISO_8601 =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(?:(Z)|([+\- ])(\d{2}):?(\d{2})?)?)?$/i;

/** Reads a time as milliseconds since 1970; undefined when it is none. A blank for the zone's `+` is what an address makes of it. */
export function readDate(text: string): number | undefined {
  const found = ISO_8601.exec(text.trim());
  if (found === null) return undefined;
  const [
    ,
    day,
    time = '00:00',
    seconds = '00',
    fraction = '0',
    ,
    sign,
    zoneHours = '00',
    zoneMinutes = '00',
  ] = found;
  const zone = sign === undefined ? 'Z' : `${sign === '-' ? '-' : '+'}${zoneHours}:${zoneMinutes}`;
  const ms = Date.parse(`${day}T${time}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}${zone}`);
  if (Number.isNaN(ms)) return undefined;
  // `Date` takes the 30th of February for a day of March.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(`${day}`) ? ms : undefined;
}
