import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const sources = resolve(import.meta.dirname, '..');

/**
 * Every file that an entry needs, and what it imports that is none of ours. Imports of types count too: who checks the
 * types of a page for the browser has no `node:` either.
 */
function importGraph(entry: string): { files: readonly string[]; foreign: readonly string[] } {
  const files = new Set<string>();
  const foreign = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(relative(sources, file))) return;
    files.add(relative(sources, file));
    const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    for (const [, specifier = ''] of code.matchAll(/(?:\bfrom\s*|^import\s+|\bimport\(\s*)'([^']+)'/gm)) {
      if (specifier.startsWith('.')) visit(resolve(dirname(file), specifier));
      else foreign.add(specifier);
    }
    for (const [, name = ''] of code.matchAll(/\b(process|Buffer|require|global|__dirname)[.(]/g))
      foreign.add(name);
  };
  visit(join(sources, entry));
  return { files: [...files], foreign: [...foreign] };
}

test('the settings entry needs nothing of Node and no package, however deep', () => {
  const { files, foreign } = importGraph('settings/index.ts');
  expect(foreign).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([
      'settings/hidden-characters.ts',
      'settings/host-name.ts',
      'providers/differs-from-documentation.ts',
      'vocabulary.ts',
    ]),
  );
});

test('an entry that does need Node is found out', () => {
  expect(importGraph('index.ts').foreign).toEqual(expect.arrayContaining(['node:net', '@postroad/smtp']));
});
