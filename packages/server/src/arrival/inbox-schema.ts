import { X509Certificate } from 'node:crypto';
import { describeHiddenCharacter, findHiddenCharacters, readHost, readUsername } from '@postroad/diagnosis';
import { Secret } from '@postroad/smtp';
import { z } from 'zod';
import { readEmailAddress } from '../test-email/email-address.ts';

const MAX_TEXT = 1_000;
const MAX_SECRET = 16_384;
const MAX_CERTIFICATES = 131_072;
const MAX_SCOPES = 50;

const text = z.string().max(MAX_TEXT);
/** Wrapped at once: from here on nothing can print it. */
const secret = (description: string) =>
  z
    .string()
    .min(1)
    .max(MAX_SECRET)
    .transform((value) => new Secret(value))
    .meta({ description, format: 'password' });

const name = text
  .min(1)
  .refine((value) => value.trim() !== '', { message: 'The field cannot be left blank' })
  .refine((value) => !/[\x00-\x1f\x7f]/.test(value), { message: 'must not hold control characters' });

const address = text
  .transform((value, context) => {
    const read = readEmailAddress(value);
    if ('address' in read) return read.address;
    context.addIssue({ code: 'custom', message: read.problem });
    return z.NEVER;
  })
  .describe('Address whose mail arrives in the inbox.');

const host = text
  .min(1)
  .refine((value) => !readHost(value).unusable, { message: 'must be a host name or an address alone' })
  .superRefine((value, context) => {
    const [hidden] = findHiddenCharacters(value);
    if (hidden !== undefined)
      context.addIssue({
        code: 'custom',
        message: `has a hidden character: ${describeHiddenCharacter(hidden)}`,
      });
  });

const username = text.min(1).superRefine((value, context) => {
  const [hidden] = readUsername(value);
  if (hidden !== undefined)
    context.addIssue({
      code: 'custom',
      message: `has a hidden character: ${describeHiddenCharacter(hidden)}`,
    });
});

const certificates = z
  .string()
  .max(MAX_CERTIFICATES)
  .refine(holdsCertificates, { message: 'must be one or more certificates as PEM' })
  .describe('Certificates as PEM that are trusted beside the usual ones.');

export const inboxAuthTypes = [
  'PASSWORD',
  'OAUTH2_CLIENT_CREDENTIALS',
  'OAUTH2_JWT_BEARER_GRANT',
  'OAUTH2_REFRESH_TOKEN',
] as const;

const securities = ['implicit', 'starttls', 'none'] as const;
const port = z.int().min(1).max(65_535);
const tokenEndpoint = z.url({ protocol: /^https?$/ }).max(MAX_TEXT);
const authMethods = ['CLIENT_SECRET_BASIC', 'CLIENT_SECRET_POST'] as const;
const removable = <T extends z.ZodType>(schema: T) => schema.nullable().exactOptional();

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
  tokenEndpointAuthMethod: removable(z.enum(authMethods)),
  clientId: removable(text),
  clientSecret: secret('Never given back.').exactOptional(),
  refreshToken: secret('Never given back.').exactOptional(),
  privateKey: secret('RSA key as PEM. Never given back.').exactOptional(),
  keyId: removable(text),
  issuer: removable(text),
  subject: removable(text),
  audience: removable(text),
  scopes: removable(z.array(text.min(1)).max(MAX_SCOPES)),
  ca: removable(certificates),
};

/** An inbox to be added. */
export const newInboxSchema = z
  .strictObject({ name, address, host, username, ...optional })
  .meta({ id: 'InboxRequest', description: 'A mailbox in which arrival is proven, over IMAP.' });
export type NewInbox = z.output<typeof newInboxSchema>;

/** Changes of an inbox: what is absent stays, null takes a setting away. */
export const inboxChangesSchema = z
  .strictObject({
    name: name.exactOptional(),
    address: address.exactOptional(),
    host: host.exactOptional(),
    username: username.exactOptional(),
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
    tokenEndpointAuthMethod: z.enum(authMethods).exactOptional(),
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

function holdsCertificates(pem: string): boolean {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.length > 0 && blocks.every(isCertificate);
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined;
  } catch {
    return false;
  }
}
