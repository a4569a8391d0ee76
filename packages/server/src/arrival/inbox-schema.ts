import { z } from 'zod';
import { certificates } from '../fields/certificates.ts';
import { cleanHost, cleanUsername } from '../fields/hygiene.ts';
import {
  BLANK,
  emailAddress,
  filledText,
  port,
  removable,
  scopes,
  secret,
  text,
  tokenEndpoint,
} from '../fields/texts.ts';
import { tokenEndpointAuthMethods } from '../smtp-settings/fields.ts';

const name = filledText
  .refine((value) => value.trim() !== '', { message: BLANK })
  .refine((value) => !/[\x00-\x1f\x7f]/.test(value), { message: 'must not hold control characters' });

export const inboxAuthTypes = [
  'PASSWORD',
  'OAUTH2_CLIENT_CREDENTIALS',
  'OAUTH2_JWT_BEARER_GRANT',
  'OAUTH2_REFRESH_TOKEN',
] as const;

const address = emailAddress.describe('Address whose mail arrives in the inbox.');
const securities = ['implicit', 'starttls', 'none'] as const;
const optional = {
  port: port.exactOptional().describe('Default 993, or 143 without implicit TLS.'),
  security: z
    .enum(securities)
    .exactOptional()
    .describe('Default `implicit`. `none` needs `allowCleartextLogin`.'),
  allowCleartextLogin: z
    .boolean()
    .exactOptional()
    .describe('Log in where anybody on the way can read password and mail.'),
  authType: z.enum(inboxAuthTypes).exactOptional().describe('Default `PASSWORD`.'),
  password: secret('Never given back.').exactOptional(),
  tokenEndpoint: removable(tokenEndpoint),
  tokenEndpointAuthMethod: removable(z.enum(tokenEndpointAuthMethods)),
  clientId: removable(text),
  clientSecret: secret('Never given back.').exactOptional(),
  refreshToken: secret('Never given back.').exactOptional(),
  privateKey: secret('RSA key as PEM. Never given back.').exactOptional(),
  keyId: removable(text),
  issuer: removable(text),
  subject: removable(text),
  audience: removable(text),
  scopes: removable(scopes),
  ca: removable(certificates).describe('Trusted beside the usual ones.'),
};

/** An inbox to be added. */
export const newInboxSchema = z
  .strictObject({ name, address, host: cleanHost, username: cleanUsername, ...optional })
  .meta({ id: 'InboxRequest', description: 'A mailbox in which arrival is proven, over IMAP.' });
export type NewInbox = z.output<typeof newInboxSchema>;

/** Changes of an inbox: what is absent stays, null takes a setting away. */
export const inboxChangesSchema = z
  .strictObject({
    name: name.exactOptional(),
    address: address.exactOptional(),
    host: cleanHost.exactOptional(),
    username: cleanUsername.exactOptional(),
    ...optional,
  })
  .meta({
    id: 'InboxChanges',
    description: 'Changes of an inbox. What is absent stays; null takes it away.',
  });
export type InboxChanges = z.output<typeof inboxChangesSchema>;

/** An inbox as it is shown. It has no secret. */
export const inboxSchema = z
  .object({
    id: z.string().describe('`inb…`'),
    name: z.string(),
    address: z.string(),
    host: z.string(),
    port: z.int(),
    security: z.enum(securities),
    username: z.string(),
    allowCleartextLogin: z.boolean(),
    authType: z.enum(inboxAuthTypes),
    tokenEndpoint: z.string().exactOptional(),
    tokenEndpointAuthMethod: z.enum(tokenEndpointAuthMethods).exactOptional(),
    clientId: z.string().exactOptional(),
    keyId: z.string().exactOptional(),
    issuer: z.string().exactOptional(),
    subject: z.string().exactOptional(),
    audience: z.string().exactOptional(),
    scopes: z.array(z.string()).exactOptional(),
    ca: z.string().exactOptional(),
    created: z.string(),
    lastUpdated: z.string(),
  })
  .meta({ id: 'Inbox', description: 'A mailbox in which arrival is proven. Its secrets are never shown.' });
export type Inbox = z.output<typeof inboxSchema>;

/** Whether an inbox can be entered. */
export const inboxCheckSchema = z
  .object({
    status: z.enum(['ok', 'failed']),
    durationMs: z.number(),
    folders: z
      .array(z.object({ path: z.string(), kind: z.enum(['inbox', 'spam', 'other']) }))
      .describe('Folders that would be looked into, in this order.'),
    problem: z
      .object({ kind: z.string(), message: z.string(), fix: z.string(), reply: z.string().exactOptional() })
      .exactOptional()
      .describe('Why not. `reply` has the own words of the mail server.'),
  })
  .meta({ id: 'InboxCheck', description: 'The result of a login to an inbox.' });
export type InboxCheck = z.output<typeof inboxCheckSchema>;
