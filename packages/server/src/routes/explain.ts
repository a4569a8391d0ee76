import { causeIds, findCause } from '@postroad/diagnosis';
import { explain } from '@postroad/diagnosis/explain';
import { translateExplanation } from '@postroad/diagnosis/languages';
import { explainInputSchema, explanationSchema } from '@postroad/diagnosis/schema';
import { z } from 'zod';
import { findingOf, findingSchema } from '../diagnoses/finding-page.ts';
import { ApiError, notFound } from '../http/api-error.ts';
import type { App } from '../http/app.ts';
import { translatorOf } from '../languages/request-language.ts';

/** An error text is a few lines, a transcript a few hundred. More would only keep others waiting. */
const MAX_TEXT_BYTES = 64 * 1024;

const explainRequest = explainInputSchema.meta({
  id: 'ExplainRequest',
  examples: [
    { text: '535 5.7.8 Error: authentication failed' },
    {
      stage: 'tcp',
      config: { host: 'smtp.example.com', port: 587 },
      observed: { kind: 'socket-error', code: 'ECONNREFUSED' },
    },
  ],
});
const explanation = explanationSchema.meta({ id: 'Explanation' });

/** Reading error texts, and the definitions of the causes. */
export function explainRoutes(app: App): void {
  app.post(
    '/api/v1/explain',
    {
      config: { access: 'emailServers.read' },
      bodyLimit: MAX_TEXT_BYTES,
      schema: {
        operationId: 'explainError',
        tags: ['Explain'],
        summary: 'Explain an error text or a transcript',
        description:
          'Reads an error from anywhere: `text`, or `observed` with what is known of it. At most 64 kB.',
        body: explainRequest,
        response: { 200: explanation },
      },
    },
    async (request, reply) => {
      const translate = await translatorOf(request, reply);
      try {
        const explained = explain(request.body);
        const said = translate === undefined ? explained : translateExplanation(explained, translate);
        return said as z.output<typeof explanation>;
      } catch (error) {
        if (error instanceof TypeError)
          throw new ApiError('E0000001', { argument: 'text', causes: [`text: ${error.message}`] });
        throw error;
      }
    },
  );

  app.get(
    '/api/v1/findings',
    {
      config: { access: 'emailServers.read' },
      schema: {
        operationId: 'listFindings',
        tags: ['Explain'],
        summary: 'List everything a diagnosis can find',
        response: { 200: z.array(findingSchema) },
      },
    },
    async (request, reply) => {
      const translate = await translatorOf(request, reply);
      return causeIds.map((id) => findingOf(id, translate));
    },
  );

  app.get(
    '/api/v1/findings/:findingId',
    {
      config: { access: 'emailServers.read' },
      schema: {
        operationId: 'getFinding',
        tags: ['Explain'],
        summary: 'Read what a finding means and what to do about it',
        params: z.object({ findingId: z.string().max(80) }),
        response: { 200: findingSchema },
      },
    },
    async (request, reply) => {
      const cause = findCause(request.params.findingId);
      if (cause === undefined) throw notFound(request.params.findingId, 'Finding');
      return findingOf(cause.id, await translatorOf(request, reply));
    },
  );
}
