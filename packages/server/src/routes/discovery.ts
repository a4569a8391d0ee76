import { discover, parseAddress } from '@postroad/diagnosis/discovery';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { discoverySchema } from '../diagnoses/discovery-schema.ts';
import { invalidField } from '../http/api-error.ts';
import type { App } from '../http/app.ts';

/** Finding the settings of an address. */
export function discoveryRoutes(app: App, context: Context): void {
  app.get(
    '/api/v1/discovery',
    {
      // It asks other people's servers, as a diagnosis does.
      config: { access: 'emailServers.manage' },
      schema: {
        operationId: 'discoverSettings',
        tags: ['Providers'],
        summary: 'Find the submission servers for a mail address',
        description:
          "Asks the catalogue, SRV records, Thunderbird's autoconfig and the MX hosts of the domain. No mail server is connected to.",
        querystring: z.object({ address: z.string().max(320) }),
        response: { 200: discoverySchema },
      },
    },
    async (request) => {
      const { address } = request.query;
      const { domain } = parsed(address);
      if (request.principal !== undefined) context.limits.check(request.principal, `discovery:${domain}`);
      const { fetch, permit } = await context.network.forOrigin(request.origin);
      return context.checks.run(() => discover(address, { fetch, permit }));
    },
  );
}

function parsed(address: string) {
  try {
    return parseAddress(address.trim());
  } catch (error) {
    throw invalidField('address', error instanceof TypeError ? error.message : 'is not a mail address');
  }
}
