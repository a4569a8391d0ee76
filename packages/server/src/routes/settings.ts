import { z } from 'zod';
import type { Context } from '../context.ts';
import type { App } from '../http/app.ts';
import { translatorOf } from '../languages/request-language.ts';
import type { Translator } from '../languages/translator.ts';
import { defaultPorts } from '../network-policy/judge-connection.ts';
import { type NetworkPolicy, networkPolicySchema } from '../network-policy/policy.ts';
import { metadataServices, specialNetworks } from '../network-policy/special-networks.ts';
import { changeNetworkPolicy, readNetworkPolicy } from '../network-policy/stored-policy.ts';
import { changeLogRetention, logRetentionSchema, readLogRetention } from '../settings/log-retention.ts';

const ports = z.array(z.int());
/** The policy as it is shown. */
export const shownPolicySchema = z
  .object({
    allowedNetworks: z.array(z.string()),
    deniedNetworks: z.array(z.string()),
    extraPorts: z.array(z.union([z.int(), z.string()])),
    proxies: z.array(z.string()),
    builtIn: z
      .object({
        deniedNetworks: z.array(z.object({ network: z.string(), name: z.string(), source: z.string() })),
        ports: z.object({ smtp: ports, imap: ports, http: ports, dns: ports }),
      })
      .describe('What holds without any setting; for a person to read.'),
  })
  .meta({ id: 'NetworkPolicy' });

/** Settings of the whole service: what it may connect to, and how long the System Log keeps events. */
export function settingsRoutes(app: App, context: Context): void {
  const { store, systemLog, network } = context;
  const tags = ['Settings'];
  const reading = { access: 'settings.read' } as const;
  const managing = { access: 'settings.manage' } as const;

  app.get(
    '/api/v1/settings/network-policy',
    {
      config: reading,
      schema: {
        operationId: 'getNetworkPolicy',
        tags,
        summary: 'Read the network policy',
        response: { 200: shownPolicySchema },
      },
    },
    async (request, reply) => describe(await readNetworkPolicy(store.db), await translatorOf(request, reply)),
  );

  app.put(
    '/api/v1/settings/network-policy',
    {
      config: managing,
      schema: {
        operationId: 'replaceNetworkPolicy',
        tags,
        summary: 'Replace the network policy',
        body: networkPolicySchema,
        response: { 200: shownPolicySchema },
      },
    },
    async (request, reply) => {
      const after = await store.transaction(async (trx) => {
        const { policy, event } = await changeNetworkPolicy(trx, () => request.body);
        if (event !== undefined) await systemLog.record(trx, request.origin, event);
        return policy;
      });
      await network.reload();
      return describe(after, await translatorOf(request, reply));
    },
  );

  app.get(
    '/api/v1/settings/log-retention',
    {
      config: reading,
      schema: {
        operationId: 'getLogRetention',
        tags,
        summary: 'Read how long events are kept',
        response: { 200: logRetentionSchema },
      },
    },
    () => readLogRetention(store.db),
  );

  app.put(
    '/api/v1/settings/log-retention',
    {
      config: managing,
      schema: {
        operationId: 'replaceLogRetention',
        tags,
        summary: 'Set how long events are kept',
        body: logRetentionSchema,
        response: { 200: logRetentionSchema },
      },
    },
    async (request) => {
      await store.transaction(async (trx) => {
        const event = await changeLogRetention(trx, request.body);
        if (event !== undefined) await systemLog.record(trx, request.origin, event);
      });
      return request.body;
    },
  );
}

/** With what the built-in networks are, in the language of the request. */
function describe(policy: NetworkPolicy, translate: Translator): z.input<typeof shownPolicySchema> {
  const { smtp, imap, http, dns } = defaultPorts;
  return {
    ...policy,
    builtIn: {
      deniedNetworks: [...metadataServices, ...specialNetworks].map((entry) => ({
        ...entry,
        name: translate?.(entry.name) ?? entry.name,
      })),
      ports: { smtp: [...smtp], imap: [...imap], http: [...http], dns: [...dns] },
    },
  };
}
