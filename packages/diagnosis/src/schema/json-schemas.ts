import { z } from 'zod';
import { diagnosisSchema } from './diagnosis.ts';
import { explainErrorSchema, explainInputSchema, explanationSchema } from './explain.ts';
import { factsSchema } from './facts.ts';

const published = {
  'diagnosis-1': { title: 'postroad.diagnosis/1', schema: diagnosisSchema },
  'facts-1': { title: 'postroad.facts/1', schema: factsSchema },
  'explain-input-1': { title: 'Input of postroad explain, one line', schema: explainInputSchema },
  'explain-1': {
    title: 'Answer of postroad explain --json',
    schema: z.union([explanationSchema, explainErrorSchema]),
  },
} as const;

/**
 * The published JSON Schemas (draft 2020-12) by name. Objects may have further fields: a later 1.x adds some, and a
 * reader must not stumble over them.
 */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(published).map(([name, { title, schema }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
      return [name, { $schema, $id: `urn:postroad:schema:${name}`, title, ...rest }];
    }),
  );
}
