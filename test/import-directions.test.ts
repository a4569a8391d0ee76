import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Which packages each package may import. Imports point one way; nothing that ships imports the lab. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  smtp: [],
  diagnosis: ['smtp'],
  lab: ['smtp'],
  store: [],
  server: ['smtp', 'diagnosis', 'store'],
  // The command holds the built console.
  cli: ['smtp', 'diagnosis', 'store', 'server', 'console'],
  console: ['server', 'diagnosis'],
};

/** What a package's tests may import besides. */
const allowedInTests: Readonly<Record<string, readonly string[]>> = {
  smtp: ['lab'],
  diagnosis: ['lab'],
  lab: [],
  store: ['lab'],
  server: ['lab'],
  cli: ['lab'],
  console: [],
};

/** Tests, and the folders that only tests import: what they export is their packages' `./testing`. */
function isForTests(file: string): boolean {
  return /\.test\.ts$/.test(file) || /\/src\/(?:[^/]+\/)*testing\//.test(file);
}

const packageNames: Readonly<Record<string, string>> = {
  '@postroad/smtp': 'smtp',
  '@postroad/diagnosis': 'diagnosis',
  '@postroad/lab': 'lab',
  '@postroad/store': 'store',
  '@postroad/server': 'server',
  '@postroad/console': 'console',
  postroad: 'cli',
};

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[mc]?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/(node_modules|dist)\//.test(file));
}

function importedSpecifiers(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const patterns = [
    /^\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'/gm,
    /^\s*import\s+'([^']+)'/gm,
    /\bimport\(\s*'([^']+)'/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** The workspace package an import leads to; undefined for a dependency from the registry or a built-in. */
function importedPackage(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) {
    const [, name] = /^packages\/([^/]+)\//.exec(relative(root, resolve(dirname(file), specifier))) ?? [];
    return name;
  }
  const own = Object.entries(packageNames).find(
    ([name]) => specifier === name || specifier.startsWith(`${name}/`),
  );
  return own?.[1];
}

function externalName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const packages = readdirSync(join(root, 'packages')).filter((name) =>
  existsSync(join(root, 'packages', name, 'package.json')),
);

test('every package is known here', () => {
  expect(packages.filter((name) => allowed[name] === undefined)).toEqual([]);
});

test.each(packages)('%s imports only what it may', (name) => {
  const files = sourceFiles(join(root, 'packages', name));
  expect(files.length).toBeGreaterThan(0);
  const wrong = files.flatMap((file) => {
    const permitted = [
      name,
      ...(allowed[name] ?? []),
      ...(isForTests(file) ? (allowedInTests[name] ?? []) : []),
    ];
    return importedSpecifiers(file)
      .map((specifier) => ({ specifier, target: importedPackage(file, specifier) }))
      .filter(({ target }) => target !== undefined && !permitted.includes(target))
      .map(({ specifier }) => `${relative(root, file)} imports ${specifier}`);
  });
  expect(wrong).toEqual([]);
});

test.each(packages)('%s names every package from outside that it imports', (name) => {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string> | undefined
  >;
  const named = new Set(
    ['dependencies', 'devDependencies', 'peerDependencies'].flatMap((key) =>
      Object.keys(manifest[key] ?? {}),
    ),
  );
  const wrong = sourceFiles(join(root, 'packages', name, 'src'))
    .filter((file) => !isForTests(file))
    .flatMap((file) =>
      importedSpecifiers(file)
        .filter(
          (specifier) =>
            !specifier.startsWith('.') &&
            !specifier.startsWith('node:') &&
            !builtinModules.includes(specifier),
        )
        .map(externalName)
        .filter((external) => !named.has(external) && packageNames[external] !== name)
        .map((external) => `${relative(root, file)} imports ${external}`),
    );
  expect(wrong).toEqual([]);
});

test('the console takes nothing of the service but the types of its API', () => {
  const wrong = sourceFiles(join(root, 'packages/console/src')).flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const lines = [...code.matchAll(/^(?:import|export)\b[^;]*?'(@postroad\/server[^']*)'/gm)];
    return lines
      .filter(
        ([line, specifier]) =>
          specifier !== '@postroad/server/api' || !/^(?:import|export) type\b/.test(line),
      )
      .map(([line]) => `${relative(root, file)}: ${line}`);
  });
  expect(wrong).toEqual([]);
});

test('what ships imports no folder for tests', () => {
  const files = packages.flatMap((name) => sourceFiles(join(root, 'packages', name)));
  const wrong = files
    .filter((file) => !isForTests(file))
    .flatMap((file) =>
      importedSpecifiers(file)
        .filter((specifier) => /(^|\/)testing(\/|$)/.test(specifier))
        .map((specifier) => `${relative(root, file)} imports ${specifier}`),
    );
  expect(wrong).toEqual([]);
});

test('the parser sees every form of import', () => {
  const specifiers = importedSpecifiers(join(root, 'packages/cli/src/commands/check.ts'));
  expect(specifiers).toContain('@postroad/diagnosis');
  expect(specifiers).toContain('./check-fleet.ts');
});
