import { emptyValues, type FormValues, secretFields } from './form-values.ts';

/*
 * What was typed survives a reload of the page, in this tab alone. Secrets do not: storage is readable by whoever gets at
 * the browser.
 */

const PREFIX = 'postroad-form-';

/** Keeps what stands in a form, without its secrets. `key`: the server, or that it is a new one. */
export function keepValues(key: string, values: FormValues): void {
  const open = Object.entries(values).filter(([name]) => !secrets.has(name));
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(Object.fromEntries(open)));
  } catch {
    // Storage may be switched off or full: then a reload begins anew.
  }
}

/** What was kept; undefined where nothing was. */
export function keptValues(key: string): FormValues | undefined {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    if (text === null) return undefined;
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return undefined;
    const fitting = Object.entries(kept).filter(
      ([name, value]) => typeof value === typeof (emptyValues as unknown as Record<string, unknown>)[name],
    );
    return { ...emptyValues, ...Object.fromEntries(fitting) };
  } catch {
    return undefined;
  }
}

/** Forgets what was kept. */
export function forgetValues(key: string): void {
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept then.
  }
}

const secrets: ReadonlySet<string> = new Set(secretFields);
