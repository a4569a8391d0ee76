/**
 * Bundles the command for publishing: `node packages/cli/build.ts`. Everything it needs goes into `dist`, split so
 * that what one run does not need is not loaded; the findings' pages beside it for `postroad explain ID`.
 */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';
import { buildConsole } from '../console/build/build-console.ts';

const here = import.meta.dirname;
const dist = join(here, 'dist');
const draft = join(here, `dist.${process.pid}`);
const pages = join(here, '../../docs/findings');
const diagnosis = join(here, '../diagnosis/src');
const server = join(here, '../server');
const webConsole = join(here, '../console');
// The page of the package is the repository's README.
cpSync(join(here, '../../README.md'), join(here, 'README.md'));
process.on('exit', () => rmSync(draft, { recursive: true, force: true }));

/**
 * The large tables (replies by vendor, providers), which a check of a healthy server never opens. They go into a file
 * of their own, read at the first call of one of these modules' functions.
 */
const knowledge = [
  'explain/index.ts',
  'replies/classify.ts',
  'discovery/index.ts',
  'providers/index.ts',
  'providers/lookup.ts',
  'providers/nearest-host.ts',
].map((file) => join(diagnosis, file));

/** The functions a module exports. Only functions can be replaced by a stub that loads the module when called. */
function exportedFunctions(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8');
  if (/^export (?:const|let|class|enum|\*)/m.test(code))
    throw new Error(`${file} is loaded when first called and may only export functions`);
  const declared = [...code.matchAll(/^export (?:async )?function (\w+)/gm)].map((match) => match[1] ?? '');
  const passedOn = [...code.matchAll(/^export \{([^}]*)\} from/gm)]
    .flatMap((match) => (match[1] ?? '').split(','))
    .map((name) => name.trim())
    .filter((name) => /^\w+$/.test(name));
  return [...declared, ...passedOn];
}

/** Puts functions that load the bundle when called in the place of these modules. `bundle` is seen from what loads it. */
function onDemand(files: readonly string[], bundle: string): Plugin {
  return {
    name: `${bundle}-on-demand`,
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!files.includes(path)) return undefined;
        const stubs = exportedFunctions(path).map(
          (name) => `export const ${name} = (...args) => load().${name}(...args);`,
        );
        return {
          contents: [
            "import { createRequire } from 'node:module';",
            'let loaded;',
            `const load = () => (loaded ??= createRequire(import.meta.url)('${bundle}'));`,
            ...stubs,
          ].join('\n'),
          loader: 'js',
        };
      });
    },
  };
}

/** The entry of a bundle of several modules. */
function allOf(files: readonly string[]): NonNullable<BuildOptions['stdin']> {
  return {
    contents: files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n'),
    resolveDir: here,
  };
}

/**
 * The commands of the service, which stand on its libraries. They go into a file of their own too, for Node 24, so that
 * the doctor neither loads them nor needs what they need.
 */
const service = [
  'run-service.ts',
  'data-commands.ts',
  'network-commands.ts',
  'people-commands.ts',
  'token-commands.ts',
].map((file) => join(here, 'src/service', file));

/**
 * Libraries that the service imports only where it needs them (mail in inboxes, signatures, requests to token endpoints)
 * go into files of their own as well. In one file with the rest their text alone would take megabytes of memory at rest.
 */
const libraries = new Map<string, Library>();
interface Library {
  readonly file: string;
  /** What it exports, as Node sees it. */
  readonly names: readonly string[];
}
const librariesOnDemand: Plugin = {
  name: 'libraries-on-demand',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && importer.startsWith(join(here, '..')) && !/^(node:|@postroad\/)/.test(path)
        ? { path, namespace: 'library' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'library' }, async ({ path }) => {
      const file = `./libraries/${path.replaceAll(/[@/]/g, '-').replace(/^-/, '')}.cjs`;
      const exported: object = await import(path);
      const names = Object.keys(exported).filter((name) => /^\w+$/.test(name) && name !== '__esModule');
      libraries.set(path, { file, names });
      const constants = names.map((name) =>
        name === 'default' ? 'export default library.default;' : `export const ${name} = library.${name};`,
      );
      return {
        contents: [`const library = require(${JSON.stringify(file)});`, ...constants].join('\n'),
        loader: 'js',
      };
    });
    onResolve({ filter: /^\.\/libraries\//, namespace: 'library' }, ({ path }) => ({ path, external: true }));
  },
};

/** The Swagger UI reads its files from beside its code; in the build they are in `dist/swagger-ui`. */
const swaggerUi = join(here, '../../node_modules/@fastify/swagger-ui');
const swaggerUiFiles: Plugin = {
  name: 'swagger-ui-files',
  setup({ onLoad }) {
    onLoad({ filter: /@fastify\/swagger-ui\/.*\.js$/ }, ({ path }) => {
      const folder = JSON.stringify(join('swagger-ui', relative(swaggerUi, dirname(path))));
      const code = readFileSync(path, 'utf8');
      if (!code.includes('__dirname')) return undefined;
      const start = /^'use strict'\s*/;
      return {
        contents: `'use strict';var __dirname=require('node:path').join(buildFolder,${folder});${code.replace(start, '')}`,
        loader: 'js',
      };
    });
  },
};

/**
 * Takes Node's own modules by `process.getBuiltinModule`. An `import` of them builds a facade that reads every export
 * once, and with that loads parts of Node that nothing here uses; measured: 4 ms of each start.
 */
const builtinsWithoutFacade: Plugin = {
  name: 'builtins-without-facade',
  setup({ onResolve, onLoad }) {
    // commander starts programs only for subcommands that are files of their own, which we have none of.
    onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
      importer.includes('/commander/')
        ? { path: 'child_process', namespace: 'builtin-on-demand' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'builtin-on-demand' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => process.getBuiltinModule(${JSON.stringify(path)})[name] });`,
      loader: 'js',
    }));
    const names = new RegExp(`^(node:.+|${builtinModules.filter((name) => !name.includes('/')).join('|')})$`);
    onResolve({ filter: names }, ({ path }) => ({ path: path.replace(/^node:/, ''), namespace: 'builtin' }));
    onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
      loader: 'js',
    }));
  },
};

const common = {
  bundle: true,
  platform: 'node',
  // The oldest Node on which the doctor runs; see `engines`.
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  // Licences are listed whole in THIRD-PARTY.txt.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** The console is built by Vite, beside all else. */
const consoleBuilt = buildConsole(join(draft, 'console'));
const results: BuildResult<{ metafile: true }>[] = await Promise.all([
  build({
    ...common,
    entryPoints: {
      'chunks/main': join(here, 'src/main.ts'),
      'chunks/fleet-thread': join(here, 'src/fleet/thread.ts'),
    },
    outdir: draft,
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    plugins: [
      onDemand(knowledge, '../knowledge.cjs'),
      onDemand(service, '../service.cjs'),
      builtinsWithoutFacade,
    ],
  }),
  build({
    ...common,
    stdin: allOf(knowledge),
    outfile: join(draft, 'knowledge.cjs'),
    format: 'cjs',
  }),
  build({
    ...common,
    target: 'node24',
    stdin: allOf(service),
    outfile: join(draft, 'service.cjs'),
    format: 'cjs',
    // Taken by pg only when it is installed, which it is not.
    external: ['pg-native'],
    define: { 'import.meta.url': 'moduleUrl', 'import.meta.dirname': 'buildFolder' },
    banner: {
      js: "'use strict';const buildFolder=__dirname,moduleUrl=require('node:url').pathToFileURL(__filename).href;",
    },
    plugins: [onDemand(knowledge, './knowledge.cjs'), librariesOnDemand, swaggerUiFiles],
  }),
]);
results.push(
  ...(await Promise.all(
    [...libraries].map(([name, { file, names }]) =>
      build({
        ...common,
        target: 'node24',
        stdin: {
          contents: `export { ${names.join(', ')} } from ${JSON.stringify(name)};`,
          // The way of Node: `default` of a CommonJS package is all of its exports.
          sourcefile: 'library.mjs',
          resolveDir: server,
        },
        outfile: join(draft, file),
        format: 'cjs',
      }),
    ),
  )),
);

/** Name, version and licence text of every package from outside whose code is in the build. */
function thirdParty(inputs: readonly string[]): string {
  const folders = new Set(
    inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []),
  );
  const entries = [...folders].map((folder) => {
    const { name, version, license, author, repository } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Record<string, unknown>;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (license === undefined) throw new Error(`${name} names no licence`);
    const text =
      file === undefined
        ? `The package holds no text of its licence. Author: ${JSON.stringify(author ?? 'not named')}, source: ${JSON.stringify(repository)}`
        : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return [...entries, swaggerUiLicence(), tablerLicence()].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** The page's own code is in `@fastify/swagger-ui` only as built, without its licence, which is the one of this package. */
function swaggerUiLicence(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(swaggerUi, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const version = devDependencies['swagger-ui-dist'];
  if (version === undefined) throw new Error('@fastify/swagger-ui does not say which Swagger UI it holds');
  return `swagger-ui-dist ${version} (Apache-2.0)\n\nCopyright 2020-2021 SmartBear Software Inc. Source: https://github.com/swagger-api/swagger-ui.\nThe text of the licence is in the file LICENSE of this package.\n`;
}

/** The console's pictures are copies, as the package of all of them is large. */
function tablerLicence(): string {
  const text = readFileSync(join(webConsole, 'src/components/ui/TABLER-LICENSE.txt'), 'utf8').trim();
  return `Tabler Icons 3.51 (MIT)\n\n${text}\n`;
}

writeFileSync(
  join(draft, 'THIRD-PARTY.txt'),
  thirdParty([...results.flatMap(({ metafile }) => Object.keys(metafile.inputs)), ...(await consoleBuilt)]),
);
cpSync(join(swaggerUi, 'static'), join(draft, 'swagger-ui/static'), {
  recursive: true,
  // Of the three builds of the page, the one that another bundler would take.
  filter: (file) => !file.endsWith('/swagger-ui.js'),
});
mkdirSync(join(draft, 'findings'));
for (const page of readdirSync(pages)) cpSync(join(pages, page), join(draft, 'findings', page));
// Whole or not at all: a build that fails leaves the one before in place.
rmSync(dist, { recursive: true, force: true });
renameSync(draft, dist);
cpSync(join(here, '../../LICENSE'), join(here, 'LICENSE'));

if (results.some(({ warnings }) => warnings.length > 0)) process.exitCode = 1;
for (const file of results.flatMap(({ metafile }) => Object.keys(metafile.outputs))) {
  const built = join(dist, relative(draft, join(process.cwd(), file)));
  process.stdout.write(
    `${String(Math.round(statSync(built).size / 1024)).padStart(6)} kB  ${relative(here, built)}\n`,
  );
}
