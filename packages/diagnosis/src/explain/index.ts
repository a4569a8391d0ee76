/** Explains error texts and transcripts: one text, or JSON Lines. */
export { type ExplainOptions, type Explanation, explain } from './explain.ts';
export type { ExplainObject } from './input.ts';
export { explainLine, explainLines, isJsonLines, type LineAnswer } from './json-lines.ts';
export { redact } from './redact.ts';
export { type Understood, understand } from './understand.ts';
