/** Ranges that end now and move with the time. */
export const presets = {
  '1h': 3_600_000,
  '24h': 86_400_000,
  '7d': 7 * 86_400_000,
  '30d': 30 * 86_400_000,
  '90d': 90 * 86_400_000,
} as const;
export type Preset = keyof typeof presets;

/** The range of whoever has not chosen one. */
export const DEFAULT_PRESET: Preset = '7d';

/** What of the log is shown: all of it lives in the address, so that a link shows the same. Defaults are left out. */
export interface LogSearch {
  /** Not with `from` and `to`. */
  readonly range?: Preset;
  /** ISO 8601, both or none. */
  readonly from?: string;
  readonly to?: string;
  /** IANA name; the browser's if absent. */
  readonly zone?: string;
  /** SCIM expression. */
  readonly filter?: string;
  /** Keywords. */
  readonly q?: string;
  /** Newest first if absent. */
  readonly order?: 'asc';
}

/** Reads the parameters of an address, which may be anything. What makes no sense is left out. */
export function readLogSearch(raw: Readonly<Record<string, unknown>>): LogSearch {
  const from = timeOf(raw.from);
  const to = timeOf(raw.to);
  const exact = from !== undefined && to !== undefined && from < to;
  const { range, order } = raw;
  const zone = textOf(raw.zone);
  const filter = textOf(raw.filter);
  const q = textOf(raw.q);
  return {
    ...(exact ? { from, to } : {}),
    ...(!exact && isPreset(range) && range !== DEFAULT_PRESET ? { range } : {}),
    ...(zone !== undefined && isTimeZone(zone) ? { zone } : {}),
    ...(filter === undefined ? {} : { filter }),
    ...(q === undefined ? {} : { q }),
    ...(order === 'asc' ? { order } : {}),
  };
}

/** The preset in use; undefined with an exact range. */
export function presetOf({ range, from }: LogSearch): Preset | undefined {
  return from === undefined ? (range ?? DEFAULT_PRESET) : undefined;
}

/** What the API is asked for, as its parameters. */
export interface Selection {
  readonly since: string;
  /** Absent: up to the newest event, whatever the browser's clock says. */
  readonly until?: string;
  readonly filter?: string;
  readonly q?: string;
}

/** What a search means at a time. */
export function selectionOf(search: LogSearch, now: number): Selection {
  const { from, to, filter, q } = search;
  return {
    ...(from === undefined || to === undefined
      ? { since: new Date(now - presets[presetOf(search) ?? DEFAULT_PRESET]).toISOString() }
      : { since: from, until: to }),
    ...(filter === undefined ? {} : { filter }),
    ...(q === undefined ? {} : { q }),
  };
}

/** Browsers may be a little behind the service; ascending lists need an end, or they never have one. */
const CLOCK_TOLERANCE_MS = 60_000;

/** The address of the first page of the list. */
export function firstPage(selection: Selection, order: LogSearch['order'], now: number): string {
  const ascending = order === 'asc';
  const parameters = new URLSearchParams({
    ...selection,
    ...(ascending && selection.until === undefined
      ? { until: new Date(now + CLOCK_TOLERANCE_MS).toISOString() }
      : {}),
    sortOrder: ascending ? 'ASCENDING' : 'DESCENDING',
    limit: String(PAGE_SIZE),
  });
  return `/api/v1/logs?${parameters.toString()}`;
}

/** Few round trips, and each page is read in a few milliseconds. */
const PAGE_SIZE = 500;

/** What changes the range to an exact one; the rest stays. */
export function withExactRange({ range: _, ...rest }: LogSearch, from: number, to: number): LogSearch {
  return { ...rest, from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

/** What changes the range to a moving one; the rest stays. */
export function withPreset(
  { from: _from, to: _to, range: _, ...rest }: LogSearch,
  preset: Preset,
): LogSearch {
  return preset === DEFAULT_PRESET ? rest : { ...rest, range: preset };
}

/** Without filter and keywords; time, zone and order stay. */
export function withoutFilter({ filter: _filter, q: _q, ...rest }: LogSearch): LogSearch {
  return rest;
}

/** With another filter; none for an empty one. */
export function withFilter({ filter: _, ...rest }: LogSearch, filter: string): LogSearch {
  return filter.trim() === '' ? rest : { ...rest, filter };
}

function isPreset(value: unknown): value is Preset {
  return typeof value === 'string' && Object.hasOwn(presets, value);
}

/** Numbers are what the router makes of `?q=587`. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

function timeOf(value: unknown): string | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

/** Whether the browser knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** With newest or oldest first; the rest stays. */
export function inOrder({ order: _, ...rest }: LogSearch, order: LogSearch['order']): LogSearch {
  return order === undefined ? rest : { ...rest, order };
}

const SHORTEST_HALF_MS = 30_000;

/** A range of twice the length around the same middle, or up to now. */
export function wider(
  search: LogSearch,
  { from, to }: { readonly from: number; readonly to: number },
  now: number,
): LogSearch {
  const half = Math.max((to - from) / 2, SHORTEST_HALF_MS);
  return withExactRange(search, from - half, Math.min(to + half, now));
}
