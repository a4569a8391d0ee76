import { z } from 'zod';
import { actors, causeIds, levels, stageStatuses, stages, verdicts } from '../vocabulary.ts';

/** The closed vocabularies as schemas. */
export const stage = z
  .enum(stages)
  .meta({ id: 'Stage', description: 'Stage of a check, in the order in which a message meets them.' });
export const actor = z.enum(actors).meta({ id: 'Actor', description: 'Who must act.' });
export const level = z.enum(levels).meta({ id: 'Level', description: 'What a finding means to its reader.' });
export const verdict = z.enum(verdicts).meta({ id: 'Verdict', description: 'The outcome of a whole check.' });
export const stageStatus = z
  .enum(stageStatuses)
  .meta({ id: 'StageStatus', description: 'The outcome of one stage.' });
export const cause = z
  .enum(causeIds)
  .meta({ id: 'Cause', description: 'A root cause or side finding; docs/findings has a page on each.' });

/** Milliseconds, since the check began or as a duration. */
export const milliseconds = z.number().min(0);
export const port = z.int().min(1).max(65_535);
export const confidence = z.number().min(0).max(1);
export const reference = z.object({ title: z.string(), url: z.string() });
export const alternatives = z
  .array(z.object({ cause, confidence }))
  .describe('Other causes that the evidence supports, the likeliest first.');
