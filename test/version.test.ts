import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../packages/diagnosis/src/version.ts';

const root = resolve(import.meta.dirname, '..');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifest(path: string): Manifest {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;
}

const manifests = [
  'package.json',
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`),
].map((path) => ({ path, manifest: manifest(path) }));

test.each(manifests)('$path has the version that the tool prints', (entry) => {
  expect(entry.manifest.version).toBe(version);
});

test.each(manifests)('$path is licensed as LICENSE says', (entry) => {
  expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toContain('Apache License');
  expect(entry.manifest.license).toBe('Apache-2.0');
});

test('packages ask for each other in this version', () => {
  const ours = new Set(manifests.map((entry) => entry.manifest.name));
  const asked = manifests.flatMap(({ path, manifest: { dependencies = {}, devDependencies = {} } }) =>
    Object.entries({ ...dependencies, ...devDependencies })
      .filter(([name]) => ours.has(name))
      .map(([name, range]) => ({ path, name, range })),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ range }) => range !== version)).toEqual([]);
});
