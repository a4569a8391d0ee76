import { providerById, searchProviders } from '@postroad/diagnosis/providers';
import { z } from 'zod';
import { describeProvider, providerSchema } from '../diagnoses/provider-page.ts';
import { notFound } from '../http/api-error.ts';
import type { App } from '../http/app.ts';
import { translatorOf } from '../languages/request-language.ts';

/** The catalogue of mail services. */
export function providerRoutes(app: App): void {
  app.get(
    '/api/v1/providers',
    {
      config: { access: 'emailServers.read' },
      schema: {
        operationId: 'listProviders',
        tags: ['Providers'],
        summary: 'Search the catalogue of mail services',
        querystring: z.object({
          q: z
            .string()
            .max(254)
            .default('')
            .describe('A name, domain, mail address or host. Without it all are listed.'),
        }),
        response: { 200: z.array(providerSchema) },
      },
    },
    async (request, reply) => {
      const translate = await translatorOf(request, reply);
      return searchProviders(request.query.q).map((provider) => describeProvider(provider, translate));
    },
  );

  app.get(
    '/api/v1/providers/:providerId',
    {
      config: { access: 'emailServers.read' },
      schema: {
        operationId: 'getProvider',
        tags: ['Providers'],
        summary: 'Read how a mail service wants to be used',
        params: z.object({ providerId: z.string().max(80) }),
        response: { 200: providerSchema },
      },
    },
    async (request, reply) => {
      const provider = providerById(request.params.providerId);
      if (provider === undefined) throw notFound(request.params.providerId, 'Provider');
      return describeProvider(provider, await translatorOf(request, reply));
    },
  );
}
