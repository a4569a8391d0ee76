import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
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

/** Made for platforms on which the tests do not run; not every registry holds these, so their hashes are not known. */
function isForeign({ os = ['linux'], cpu = ['x64'], libc = ['glibc'] }: LockedPackage): boolean {
  return (
    !os.includes('linux') || !cpu.some((one) => one === 'x64' || one === 'arm64') || !libc.includes('glibc')
  );
}

test('what comes from a registry is pinned by its hash', () => {
  const unpinned = Object.entries(packages)
    .filter(([path]) => path.startsWith('node_modules/') || path.includes('/node_modules/'))
    .filter(([, entry]) => entry.link !== true && entry.integrity === undefined && !isForeign(entry))
    .map(([path]) => path);
  expect(unpinned).toEqual([]);
});

test('packages of every platform are in it, without which npm ci refuses the file', () => {
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});
