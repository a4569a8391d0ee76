import type { Discovery } from '@postroad/diagnosis/discovery';
import { z } from 'zod';

const source = z.enum([
  'catalogue',
  'srv-submissions',
  'srv-submission',
  'autoconfig',
  'autoconfig-well-known',
  'ispdb',
  'mx',
  'guess-smtp',
  'guess-mail',
]);
const endpoint = z.object({
  host: z.string(),
  port: z.int(),
  security: z.enum(['starttls', 'implicit', 'none']),
  when: z.string().exactOptional(),
});

/** What was found for an address. */
export const discoverySchema: z.ZodType<Discovery> = z
  .object({
    address: z.string(),
    domain: z.string().describe('In A-labels.'),
    tried: z
      .array(
        z.object({
          source,
          asked: z.string(),
          ok: z.boolean(),
          said: z.string(),
          ms: z.number(),
          endpoints: z.array(endpoint).exactOptional(),
        }),
      )
      .describe('Every source, also those that had nothing to say.'),
    suggestions: z
      .array(
        z.object({
          endpoints: z.array(endpoint),
          provider: z.object({ id: z.string(), name: z.string() }).exactOptional(),
          source,
          alsoFrom: z.array(source),
          confidence: z.number(),
          username: z.object({
            form: z.string().exactOptional(),
            value: z.string().exactOptional(),
            hint: z.string().exactOptional(),
          }),
        }),
      )
      .describe('Best first.'),
  })
  .meta({
    id: 'Discovery',
    description: 'Submission servers for a mail address, and where they were learned from.',
  });
