/**
 * Writes the published JSON Schemas (draft 2020-12) from the zod schemas: `node tools/generate-schema.ts`; with `--check`
 * it writes nothing and fails when a file is out of date. Objects may have further fields: a later 1.x adds some, and a
 * reader must not stumble over them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import {
  diagnosisSchema,
  explainErrorSchema,
  explainInputSchema,
  explanationSchema,
  factsSchema,
} from '../packages/diagnosis/src/schema/index.ts';

const schemaFolder = new URL('../docs/schema/', import.meta.url);

const published = {
  'diagnosis-1': { title: 'postroad.diagnosis/1', schema: diagnosisSchema },
  'facts-1': { title: 'postroad.facts/1', schema: factsSchema },
  'explain-input-1': { title: 'Input of postroad explain, one line', schema: explainInputSchema },
  'explain-1': {
    title: 'Answer of postroad explain --json',
    schema: z.union([explanationSchema, explainErrorSchema]),
  },
} as const;

/** The published files by name, as they must stand in docs/schema. */
export function renderSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(published).map(([name, { title, schema }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
      const whole = { $schema, $id: `urn:postroad:schema:${name}`, title, ...rest };
      return [`${name}.schema.json`, `${JSON.stringify(whole, null, 2)}\n`];
    }),
  );
}

if (import.meta.main) {
  for (const [name, text] of renderSchemas()) {
    const file = new URL(name, schemaFolder);
    if (!process.argv.includes('--check')) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      console.error(`docs/schema/${name} is out of date: run node tools/generate-schema.ts`);
      process.exitCode = 1;
    }
  }
}
