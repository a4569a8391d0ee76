import {
  actors,
  type CauseId,
  causeById,
  causeIds,
  describeCause,
  levels,
  stages,
} from '@postroad/diagnosis';
import { translateTexts } from '@postroad/diagnosis/languages';
import { z } from 'zod';
import type { Translator } from '../languages/translator.ts';

/** What one finding means, for people. */
export const findingSchema = z
  .object({
    id: z.enum(causeIds),
    stage: z.enum(stages),
    level: z.enum(levels),
    actor: z.enum(actors),
    title: z.string(),
    explanation: z.string(),
    fix: z.array(z.string()).describe('Steps, the likeliest first.'),
    decides: z.string().exactOptional().describe('What tells it from a cause that looks alike.'),
    references: z.array(z.object({ title: z.string(), url: z.string() })),
    page: z.string().describe('Its page in the documentation, `docs/findings/….md`.'),
  })
  .meta({ id: 'Finding', description: 'Something a diagnosis can find.' });

/** A cause as the API tells it. */
export function findingOf(id: CauseId, translate?: Translator): z.output<typeof findingSchema> {
  const { stage, level, actor, decides, references } = causeById(id);
  const described = describeCause(id, {});
  const { title, explanation, fix } =
    translate === undefined ? described : translateTexts(id, described, translate);
  return {
    id,
    stage,
    level,
    actor,
    title,
    explanation,
    fix: [...fix],
    ...(decides === undefined ? {} : { decides: translate?.(decides) ?? decides }),
    references: [...references],
    page: `docs/findings/${id}.md`,
  };
}
