import { useSyncExternalStore } from 'react';
import { type LogSearch, readLogSearch } from './log-search.ts';

/** A view under a name, kept in this browser. */
export interface SavedSearch {
  readonly name: string;
  readonly search: LogSearch;
}

const KEY = 'postroad-log-searches';
const MAX_NAME = 60;
const listeners = new Set<() => void>();
let kept: readonly SavedSearch[] = [];
let keptText: string | null | undefined;

/** The saved searches by name. Other windows of this browser see the same. */
export function useSavedSearches(): readonly SavedSearch[] {
  return useSyncExternalStore(subscribe, savedSearches);
}

/** Keeps a view; one of the same name is replaced. False when the browser keeps nothing. */
export function saveSearch(name: string, search: LogSearch): boolean {
  const short = [...name.trim()].slice(0, MAX_NAME).join('');
  return write([...savedSearches().filter((one) => one.name !== short), { name: short, search }]);
}

/** Forgets a view. */
export function deleteSearch(name: string): boolean {
  return write(savedSearches().filter((one) => one.name !== name));
}

function savedSearches(): readonly SavedSearch[] {
  const text = read();
  if (text !== keptText) {
    keptText = text;
    kept = parse(text);
  }
  return kept;
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** What is stored may be of another version, or of somebody's making. */
function parse(text: string | null): readonly SavedSearch[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(list)) return [];
    return list
      .flatMap((one: { readonly name?: unknown; readonly search?: unknown } | null) =>
        typeof one?.name === 'string' && typeof one.search === 'object' && one.search !== null
          ? [{ name: one.name, search: readLogSearch(one.search as Record<string, unknown>) }]
          : [],
      )
      .sort((a, b) => a.name.localeCompare(b.name));
  } catch {
    return [];
  }
}

function write(searches: readonly SavedSearch[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
}

function subscribe(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) listener();
  };
  listeners.add(listener);
  addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', onStorage);
  };
}
