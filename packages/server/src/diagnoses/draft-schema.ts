import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mechanismNamed, Secret } from '@postroad/smtp';
import { z } from 'zod';
import { readEmailAddress } from '../test-email/email-address.ts';

/** Longer than any real one, so that a slip of a whole page is still looked at and told. */
const MAX_TEXT = 1_000;
const MAX_SECRET = 16_384;
const MAX_CERTIFICATES = 131_072;
const MAX_SCOPES = 50;

const text = z.string().max(MAX_TEXT);
/** Wrapped at once: from here on nothing can print it. */
const secret = (describe: string) =>
  z
    .string()
    .max(MAX_SECRET)
    .transform((value) => new Secret(value))
    .meta({ description: describe, format: 'password' });

const emailAddress = text.transform((value, context) => {
  const read = readEmailAddress(value);
  if ('address' in read) return read.address;
  context.addIssue({ code: 'custom', message: read.problem });
  return z.NEVER;
});

const certificates = z
  .string()
  .max(MAX_CERTIFICATES)
  .refine(holdsCertificates, { message: 'must be one or more certificates as PEM' })
  .describe('One or more certificates as PEM.');

const proxy = z
  .strictObject({
    protocol: z.enum(['socks5', 'http', 'https']),
    host: text.min(1),
    port: z.int().min(1).max(65_535),
    username: text.exactOptional(),
    password: secret('Only with `username`.').exactOptional(),
  })
  .describe('The network policy must list it.');

const clientCertificate = z
  .strictObject({ certificate: certificates, privateKey: secret('PEM, without a passphrase.') })
  .refine(belongTogether, { message: 'certificate and private key do not belong together' })
  .describe('For servers that ask for one.');

export const authTypes = ['BASIC_SMTP_AUTH', 'OAUTH2_CLIENT_CREDENTIALS', 'OAUTH2_JWT_BEARER_GRANT'] as const;

const removable = <T extends z.ZodType>(schema: T) => schema.nullable().exactOptional();

/** As they are sent: zod leaves `examples` out where a schema makes something else of its input. */
const examples = [
  {
    host: 'smtp.example.com',
    port: 587,
    username: 'app@example.com',
    password: 'the password',
    security: 'starttls',
    fromAddress: 'app@example.com',
  },
  { emailServerId: 'ces1a2b3c4d5e6f7g8h9', toAddress: 'someone@example.org', fromAddress: 'app@example.com' },
];

/**
 * Settings as they stand in a form: those of the Email Servers API, and what else a check can be told. With a saved
 * server they replace single settings of it, and null takes one away.
 */
export const draftSchema = z
  .strictObject({
    emailServerId: z
      .string()
      .max(40)
      .exactOptional()
      .describe('A saved server, whose settings hold where none is given here.'),
    alias: removable(text).describe('Without effect; taken so that a whole form can be sent.'),
    enabled: z.boolean().exactOptional().describe('Without effect.'),
    host: text.min(1).exactOptional().describe('Name or address. Required without `emailServerId`.'),
    port: z.int().min(1).max(65_535).exactOptional().describe('Required without `emailServerId`.'),
    username: removable(text),
    password: removable(secret('Never given back.')),
    authType: z.enum(authTypes).exactOptional(),
    clientId: removable(text),
    clientSecret: removable(secret('Never given back.')),
    tokenEndpoint: removable(z.url({ protocol: /^https?$/ }).max(MAX_TEXT)),
    tokenEndpointAuthMethod: removable(z.enum(['CLIENT_SECRET_BASIC', 'CLIENT_SECRET_POST'])),
    scopes: removable(z.array(text.min(1)).max(MAX_SCOPES)),
    signingAlgorithm: removable(z.literal('RS256')),
    keyId: removable(text),
    issuer: removable(text),
    subject: removable(text),
    audience: removable(text),
    privateKey: removable(secret('RSA key as PEM, PKCS #8 or PKCS #1. Never given back.')),
    security: z
      .enum(['auto', 'starttls', 'implicit', 'none'])
      .exactOptional()
      .describe('`auto`: implicit TLS on port 465, STARTTLS elsewhere, required when there is a login.'),
    mechanism: removable(
      text
        .transform((name) => name.toUpperCase())
        .refine((name) => mechanismNamed(name) !== undefined, {
          message: 'must be a SASL mechanism such as PLAIN, LOGIN or XOAUTH2',
        }),
    ).describe('Only this SASL mechanism.'),
    fromAddress: removable(emailAddress).describe(
      'Asks the server whether it takes this sender. Nothing is sent.',
    ),
    toAddress: removable(emailAddress).describe('Asks also for this recipient. Nothing is sent.'),
    ehloName: removable(text.regex(/^[\x21-\x7e]+$/, { message: 'must be printable ASCII without blanks' })),
    ca: removable(certificates).describe("Trusted beside the system's own certificates."),
    clientCertificate: removable(clientCertificate),
    proxy: removable(proxy),
    allowCleartextLogin: z
      .boolean()
      .exactOptional()
      .describe('Log in where anybody on the way can read the password. Default: no.'),
    allAddresses: z.boolean().exactOptional().describe('Look at every address of the host.'),
  })
  .meta({
    id: 'DiagnosisRequest',
    description: 'What is to be diagnosed: a draft, or a saved server with changes.',
    inputExamples: examples,
  });
export type Draft = z.output<typeof draftSchema>;

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

function belongTogether(given: { readonly certificate: string; readonly privateKey: Secret }): boolean {
  try {
    return new X509Certificate(given.certificate).checkPrivateKey(
      createPrivateKey(given.privateKey.reveal()),
    );
  } catch {
    return false;
  }
}
