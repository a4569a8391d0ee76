/**
 * Schemas of what Postroad prints and reads. They load zod, so a plain check does not import them.
 */
export { diagnosisSchema } from './diagnosis.ts';
export { explainErrorSchema, explainInputSchema, explanationSchema } from './explain.ts';
export { factsSchema } from './facts.ts';
export { jsonSchemas } from './json-schemas.ts';
export { type ReadFacts, readFacts } from './read-facts.ts';
export type { SchemasAgree } from './types-agree.ts';
export { wording as wordingSchema } from './wording.ts';
