import type { Facts } from '../facts.ts';
import { factsSchema } from './facts.ts';

/** Facts that were read, or the first thing that is wrong with them. */
export type ReadFacts =
  | { readonly ok: true; readonly facts: Facts }
  /** `path`: the first wrong field, `session.greeting.code`; empty for the whole. */
  | { readonly ok: false; readonly path: string; readonly message: string };

/** Checks saved facts before they are judged. Never throws. */
export function readFacts(value: unknown): ReadFacts {
  const result = factsSchema.safeParse(value);
  if (result.success) return { ok: true, facts: result.data };
  const [issue] = result.error.issues;
  return { ok: false, path: pathText(issue?.path ?? []), message: issue?.message ?? 'not facts' };
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );
}
