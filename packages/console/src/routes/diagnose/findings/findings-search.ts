/** What the list of findings shows. */
export interface FindingsSearch {
  /** Words that are looked for. */
  readonly q?: string;
}

/** Reads the parameters of an address, which may be anything. */
export function readFindingsSearch(raw: Readonly<Record<string, unknown>>): FindingsSearch {
  return typeof raw.q === 'string' && raw.q !== '' ? { q: raw.q } : {};
}
