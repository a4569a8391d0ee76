import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';

const packages = resolve(import.meta.dirname, '../..');
const own: Readonly<Record<string, string>> = {
  '@postroad/smtp': resolve(packages, 'smtp/src/index.ts'),
  '@postroad/diagnosis': resolve(packages, 'diagnosis/src/index.ts'),
};

/** Every module that is loaded before the first command runs, followed through static imports that leave code behind. */
function loadedAtStart(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.endsWith('.ts')) return seen;
  const code = readFileSync(file, 'utf8');
  for (const [, names = '', specifier = ''] of code.matchAll(
    /^(?:import|export)\s+(?!type\b)([^'";]*?)\s*(?:from\s+)?'([^']+)';/gm,
  )) {
    const onlyTypes =
      /^\{[^}]*\}$/.test(names) &&
      names
        .slice(1, -1)
        .split(',')
        .every((name) => /^\s*(type\s|$)/.test(name));
    if (onlyTypes) continue;
    const target = specifier.startsWith('.')
      ? resolve(dirname(file), specifier)
      : (own[specifier] ?? specifier);
    loadedAtStart(target, seen);
  }
  return seen;
}

test('a plain check loads neither schemas nor what only other commands need', () => {
  const loaded = [...loadedAtStart(resolve(packages, 'cli/src/main.ts'))];
  // The walk itself works: these are needed by every check.
  expect(loaded).toContain('commander');
  expect(loaded.some((file) => file.endsWith('smtp/src/session.ts'))).toBe(true);
  for (const heavy of ['zod', 'csv-parse/sync', '@clack/prompts', 'oauth4webapi', 'jose'])
    expect(loaded).not.toContain(heavy);
  expect(
    loaded.filter((file) => /diagnosis\/src\/(schema|explain|discovery)\/|report\/html/.test(file)),
  ).toEqual([]);
});
