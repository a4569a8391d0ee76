/**
 * Writes the `index.generated.ts` of every folder whose files each hold one piece of data, so that adding a file
 * touches one place. Run it after adding, renaming or removing a file there: `node tools/generate-indexes.ts`.
 * With `--check` it writes nothing and ends with status 1 when an index is stale.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Folder {
  readonly path: string;
  readonly array: string;
  readonly type: string;
  readonly typeFrom: string;
  readonly sentence: string;
}

const folders: readonly Folder[] = [
  {
    path: 'packages/diagnosis/src/causes',
    array: 'causes',
    type: 'CauseDefinition',
    typeFrom: './define.ts',
    sentence: 'Every cause definition, by file name.',
  },
  {
    path: 'packages/diagnosis/src/causes/german',
    array: 'germanCauses',
    type: 'CauseTranslation',
    typeFrom: '../define.ts',
    sentence: "Every cause's German, by file name.",
  },
  {
    path: 'packages/diagnosis/src/replies/vendors',
    array: 'vendors',
    type: 'VendorReplies',
    typeFrom: '../types.ts',
    sentence: "Every vendor's replies, by file name.",
  },
  {
    path: 'packages/diagnosis/src/replies/concepts',
    array: 'concepts',
    type: 'Concept',
    typeFrom: '../phrases.ts',
    sentence: 'What servers say, one entry per cause, by file name.',
  },
  {
    path: 'packages/diagnosis/src/replies/clients',
    array: 'clients',
    type: 'ClientFamily',
    typeFrom: '../phrases.ts',
    sentence: 'Every family of clients and what its errors mean, by file name.',
  },
  {
    path: 'packages/diagnosis/src/providers/catalogue',
    array: 'providers',
    type: 'Provider',
    typeFrom: '../types.ts',
    sentence: 'Every provider of the catalogue, by file name.',
  },
  {
    path: 'packages/diagnosis/src/replies/vendors/german',
    array: 'germanOfVendors',
    type: 'Translations',
    typeFrom: '../../../languages/phrase.ts',
    sentence: "Every vendor's notes and steps in German, by file name.",
  },
  {
    path: 'packages/diagnosis/src/replies/concepts/german',
    array: 'germanOfConcepts',
    type: 'Translations',
    typeFrom: '../../../languages/phrase.ts',
    sentence: "The concepts' notes in German, by file name.",
  },
  {
    path: 'packages/diagnosis/src/replies/clients/german',
    array: 'germanOfClients',
    type: 'Translations',
    typeFrom: '../../../languages/phrase.ts',
    sentence: "The clients' notes and steps in German, by file name.",
  },
  {
    path: 'packages/diagnosis/src/providers/german',
    array: 'germanOfProviders',
    type: 'Translations',
    typeFrom: '../../languages/phrase.ts',
    sentence: 'What the catalogue says of its providers in German, by kind of text.',
  },
  {
    path: 'packages/diagnosis/src/checks',
    array: 'checks',
    type: 'Check',
    typeFrom: './types.ts',
    sentence: 'Every check, by file name.',
  },
];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Files beside the data which hold none: types, tests, the index itself. */
const NOT_DATA = /(?:\.test|\.generated)\.ts$|^(?:define|types|index|registry)\.ts$/;

/** The index's path and the text it should have, for each folder that exists. */
export function expectedIndexes(): readonly { readonly file: string; readonly text: string }[] {
  return folders
    .filter(({ path }) => existsSync(join(root, path)))
    .map((folder) => ({ file: join(root, folder.path, 'index.generated.ts'), text: indexText(folder) }));
}

function indexText(folder: Folder): string {
  const names = readdirSync(join(root, folder.path))
    .filter((name) => name.endsWith('.ts') && !NOT_DATA.test(name))
    .filter((name) => exportedName(join(root, folder.path, name)) !== undefined)
    .sort();
  const imports = names.map((name) => {
    const exported = exportedName(join(root, folder.path, name));
    return `import { ${exported} as ${localName(name)} } from './${name}';`;
  });
  imports.push(`import type { ${folder.type} } from '${folder.typeFrom}';`);
  const items = names.map((name) => `  ${localName(name)},`);
  const list = items.length === 0 ? '[]' : `[\n${items.join('\n')}\n]`;
  return [
    '// Made by tools/generate-indexes.ts. Do not edit.',
    ...imports.sort((a, b) => importPath(a).localeCompare(importPath(b), 'en')),
    '',
    `/** ${folder.sentence} */`,
    `export const ${folder.array}: readonly ${folder.type}[] = ${list};`,
    '',
  ].join('\n');
}

/** Without the ending: `x` stands before `x-y`, as the formatter orders imports. */
function importPath(line: string): string {
  return /from '(.+?)(?:\.ts)?'/.exec(line)?.[1] ?? line;
}

/** The first exported constant: each data file has exactly one. */
function exportedName(file: string): string | undefined {
  return /^export const (\w+)\b/m.exec(readFileSync(file, 'utf8'))?.[1];
}

function localName(file: string): string {
  const words = file.replace(/\.ts$/, '').split('-');
  const name = words
    .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  return /^\d/.test(name) ? `_${name}` : `${name}Entry`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = expectedIndexes().filter(
    ({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  if (process.argv.includes('--check')) {
    for (const { file } of stale) console.error(`stale: ${file}; run node tools/generate-indexes.ts`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const { file, text } of stale) writeFileSync(file, text);
    console.log(stale.length === 0 ? 'all indexes are current' : `wrote ${stale.length} index files`);
  }
}
