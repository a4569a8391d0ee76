import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const text = readFileSync(resolve(root, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, LockedPackage>> };

test('the lock file names no registry: each machine asks its own', () => {
  const hosts = Object.entries(packages).filter(
    ([, entry]) => entry.resolved !== undefined && entry.link !== true,
  );
  expect(hosts).toEqual([]);
  expect(text).not.toMatch(/"resolved": "[a-z+]+:/);
});

test('what comes from a registry is pinned by its hash', () => {
  const unpinned = Object.entries(packages)
    .filter(([path]) => path.startsWith('node_modules/') || path.includes('/node_modules/'))
    .filter(([, entry]) => entry.link !== true && entry.integrity === undefined)
    .map(([path]) => path);
  expect(unpinned).toEqual([]);
});
