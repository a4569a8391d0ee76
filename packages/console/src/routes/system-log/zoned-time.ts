const formats = new Map<string, Intl.DateTimeFormat>();

/** The zone of the browser. */
export const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What a clock on the wall of a zone shows, as `<input type="datetime-local">` writes it: `2026-05-03T14:05:09`. */
export function wallTimeOf(ms: number, zone: string): string {
  return new Date(ms + offsetOf(ms, zone)).toISOString().slice(0, 19);
}

/** When a clock on the wall of a zone shows a time. Of a time that comes twice in a year, the first; undefined for no time. */
export function timeOfWall(text: string, zone: string): number | undefined {
  const asUtc = Date.parse(`${text}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // A day before and after, the offset is that before and after any change of it.
  const candidates = [asUtc - DAY_MS, asUtc + DAY_MS].map((near) => asUtc - offsetOf(near, zone));
  const exact = candidates.filter((ms) => ms + offsetOf(ms, zone) === asUtc);
  // In the hour that a change leaves out, no candidate fits: then what that time would have been before the change.
  return exact.length > 0 ? Math.min(...exact) : candidates[0];
}

const DAY_MS = 86_400_000;

/** By how much the clocks of a zone are ahead of UTC, in milliseconds. */
function offsetOf(ms: number, zone: string): number {
  const known = formats.get(zone);
  const format =
    known ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  if (known === undefined) formats.set(zone, format);
  const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  return shown - Math.floor(ms / 1_000) * 1_000;
}
