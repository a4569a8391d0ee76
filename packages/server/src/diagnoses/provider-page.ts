import { translateProvider } from '@postroad/diagnosis/languages';
import type { Provider } from '@postroad/diagnosis/providers';
import { z } from 'zod';
import type { Translator } from '../languages/translator.ts';

const endpoint = z.object({
  host: z.string(),
  port: z.int(),
  security: z.enum(['starttls', 'implicit', 'none']),
  when: z.string().exactOptional(),
  addresses: z.enum(['own-domain', 'provider-domain']).exactOptional(),
});
const reference = z.object({ title: z.string(), url: z.string() });
const pattern = z.string().describe('A regular expression; case does not matter.');

/** A mail service of the catalogue. */
export const providerSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()).exactOptional(),
    kind: z.enum(['mailbox', 'transactional', 'hosting', 'relay', 'testing']),
    domains: z.array(z.string()).exactOptional(),
    mx: z.array(pattern).exactOptional(),
    endpoints: z.array(endpoint).describe('The recommended one first.'),
    hosts: z.array(pattern).exactOptional(),
    wrongHosts: z
      .array(z.object({ host: z.string(), useInstead: z.string(), why: z.string() }))
      .exactOptional(),
    username: z.object({
      form: z.enum(['full-address', 'local-part', 'literal', 'access-key', 'domain-user', 'any']),
      literal: z.string().exactOptional(),
      pattern: pattern.exactOptional(),
      hint: z.string(),
    }),
    password: z.object({
      kind: z.enum(['account', 'app-password', 'api-key', 'smtp-credential', 'none']),
      hint: z.string(),
      pattern: pattern.exactOptional(),
    }),
    senderRule: z.string().exactOptional(),
    limits: z.array(z.string()).exactOptional(),
    basicAuth: z.enum(['available', 'app-password-only', 'admin-must-enable', 'being-removed', 'removed']),
    basicAuthNote: z.string().exactOptional(),
    oauth: z
      .object({
        mechanisms: z.array(z.enum(['XOAUTH2', 'OAUTHBEARER'])),
        scopes: z.array(z.string()).exactOptional(),
        tokenEndpoint: z.string().exactOptional(),
        flows: z
          .array(
            z.enum([
              'authorization-code',
              'client-credentials',
              'device-code',
              'jwt-bearer',
              'refresh-token',
            ]),
          )
          .exactOptional(),
      })
      .exactOptional(),
    replies: z.string().exactOptional(),
    documentation: reference,
    checked: z.string().describe('Date on which the documentation was read.'),
    sources: z.array(reference).exactOptional(),
    notes: z.array(z.string()).exactOptional(),
  })
  .meta({ id: 'Provider', description: 'A mail service and how it wants to be used.' });

/** A provider as the API tells it: patterns become the text of their regular expressions. */
export function describeProvider(
  provider: Provider,
  translate?: Translator,
): z.output<typeof providerSchema> {
  const said = translate === undefined ? provider : translateProvider(provider, translate);
  const plain: unknown = JSON.parse(
    JSON.stringify(said, (_, value: unknown) => (value instanceof RegExp ? value.source : value)),
  );
  return plain as z.output<typeof providerSchema>;
}
