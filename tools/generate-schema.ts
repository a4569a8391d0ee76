/**
 * Writes the published JSON Schemas into docs/schema: `node tools/generate-schema.ts`; with `--check` it writes nothing
 * and fails when a file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../packages/diagnosis/src/schema/index.ts';

const folder = new URL('../docs/schema/', import.meta.url);

for (const [name, schema] of jsonSchemas()) {
  const file = new URL(`${name}.schema.json`, folder);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`docs/schema/${name}.schema.json is out of date: run node tools/generate-schema.ts`);
    process.exitCode = 1;
  }
}
