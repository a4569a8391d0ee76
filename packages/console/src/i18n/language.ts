import { useSyncExternalStore } from 'react';

/** The languages there are, each in its own name. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

const KEY = 'postroad-language';
const listeners = new Set<() => void>();
let language: Language = stored() ?? ofBrowser();

/** The language in use: the one chosen in the user menu, else the browser's first that there is. */
export function currentLanguage(): Language {
  return language;
}

/** Changes the language, here and in later visits with this browser. */
export function setLanguage(next: Language): void {
  language = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // Storage may be switched off: then it holds for this page.
  }
  for (const listener of listeners) listener();
}

/** Calls when the language changes; the answer stops that. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language in use, in a component. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, currentLanguage);
}

function stored(): Language | undefined {
  try {
    return known(localStorage.getItem(KEY) ?? '');
  } catch {
    return undefined;
  }
}

function ofBrowser(): Language {
  for (const tag of navigator.languages) {
    const found = known(tag.split('-')[0] ?? '');
    if (found !== undefined) return found;
  }
  return 'en';
}

function known(tag: string): Language | undefined {
  return (Object.keys(languages) as Language[]).find((one) => one === tag);
}
