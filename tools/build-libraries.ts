/**
 * Builds the libraries for publishing: `node tools/build-libraries.ts`. Each package's `dist` is a package of its own,
 * to be packed and published from there: JavaScript, declarations and a package.json that points to them. In the
 * repository the packages' own package.json points to the sources, which run as they are.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const libraries = ['smtp', 'diagnosis'] as const;

interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

/** `./src/index.ts` becomes `./index.js` with its declarations. */
function builtExports(exports: Manifest['exports']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(exports).map(([name, source]) => {
      const path = source.replace(/^\.\/src\//, './').replace(/\.ts$/, '');
      return [name, { types: `${path}.d.ts`, default: `${path}.js` }];
    }),
  );
}

for (const library of libraries) {
  const folder = join(root, 'packages', library);
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(folder, 'tsconfig.build.json')], {
    stdio: 'inherit',
  });
  const { devDependencies: _, ...manifest } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const built = {
    ...manifest,
    engines: { node: '>=20.19' },
    exports: builtExports(manifest.exports),
    sideEffects: false,
  };
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify(built, null, 2)}\n`);
  cpSync(join(root, 'LICENSE'), join(dist, 'LICENSE'));
  process.stdout.write(`@postroad/${library}: packages/${library}/dist\n`);
}
