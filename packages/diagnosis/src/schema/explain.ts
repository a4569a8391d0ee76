import { z } from 'zod';
import { actor, alternatives, cause, confidence, reference, stage } from './vocabulary.ts';
import { wording } from './wording.ts';

/** One line of the input of `postroad explain` as JSON Lines. */
export const explainInputSchema = z
  .object({
    id: z.union([z.string(), z.number()]).exactOptional().describe('Comes back in the answer.'),
    stage: z.string().exactOptional().describe('The stage at which it happened, when it is known.'),
    config: z
      .object({
        host: z.string().exactOptional(),
        port: z.union([z.number(), z.string()]).exactOptional(),
        tls: z.string().exactOptional().describe('`starttls`, `implicit`, `none` or `unknown`.'),
        mechanism: z.string().exactOptional(),
      })
      .exactOptional(),
    observed: z
      .object({
        kind: z
          .string()
          .exactOptional()
          .describe('`smtp-reply`, `socket-error`, `tls-error` or `dns-error`.'),
        code: z
          .union([z.number(), z.string()])
          .exactOptional()
          .describe('Reply code, or the name of an error.'),
        enhanced: z.string().exactOptional(),
        text: z.string().exactOptional().describe('May be left out where a code or `clientError` is there.'),
        clientError: z.string().exactOptional(),
      })
      .exactOptional(),
    text: z.string().exactOptional().describe('Free text in place of `observed`.'),
  })
  .describe('One failure to be explained. Either `observed` or `text` must be there.');

/** The answer of `postroad explain --json`. */
export const explanationSchema = z
  .object({
    id: z.union([z.string(), z.number()]).exactOptional(),
    cause,
    confidence,
    alternatives,
    summary: z.string().describe('The verdict in one sentence.'),
    actor,
    fix: z.array(z.string()),
    vendor: z.object({ id: z.string(), name: z.string() }).nullable().describe('Who speaks.'),
    references: z.array(reference),
    reason: z.string().describe('What in the text spoke for the cause.'),
    note: z.string().exactOptional(),
    wording: wording.exactOptional(),
    understood: z
      .object({
        stage: stage.nullable(),
        code: z.number().nullable(),
        enhanced: z.string().nullable(),
        text: z.string(),
        client: z.string().nullable(),
        host: z.string().nullable(),
        port: z.number().nullable(),
      })
      .describe('What the text was read as.'),
  })
  .describe('What one text means.');

/** The answer to a line of JSON Lines that could not be read. */
export const explainErrorSchema = z.object({
  id: z.union([z.string(), z.number()]).exactOptional(),
  error: z.object({ line: z.int(), message: z.string() }),
});
