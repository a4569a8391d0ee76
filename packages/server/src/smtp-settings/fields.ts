import { mechanismNamed } from '@postroad/smtp';
import { z } from 'zod';
import { certificates, clientCertificate } from '../fields/certificates.ts';
import {
  emailAddress,
  filledText,
  port,
  removable,
  scopes,
  secret,
  text,
  tokenEndpoint,
} from '../fields/texts.ts';

/** How the login is made, in Okta's names. */
export const authTypes = ['BASIC_SMTP_AUTH', 'OAUTH2_CLIENT_CREDENTIALS', 'OAUTH2_JWT_BEARER_GRANT'] as const;
export type AuthType = (typeof authTypes)[number];

/** How a client shows its secret at the token endpoint, in Okta's names. */
export const tokenEndpointAuthMethods = ['CLIENT_SECRET_BASIC', 'CLIENT_SECRET_POST'] as const;

export const securities = ['auto', 'starttls', 'implicit', 'none'] as const;
export const proxyProtocols = ['socks5', 'http', 'https'] as const;

const proxy = z
  .strictObject({
    protocol: z.enum(proxyProtocols),
    host: filledText,
    port,
    username: text.exactOptional(),
    password: secret('Only with `username`.').exactOptional(),
  })
  .describe('The network policy must list it.');

/**
 * How a mail server is reached and logged in to: Okta's fields, and what else the doctor can be told. Of saved servers
 * and of drafts alike. What is absent is not given; null takes a setting away.
 */
export const smtpFields = {
  host: filledText.exactOptional().describe('Name or address.'),
  port: port.exactOptional(),
  username: removable(text),
  password: removable(secret('Never given back.')),
  authType: z.enum(authTypes).exactOptional().describe('Default `BASIC_SMTP_AUTH`.'),
  clientId: removable(text),
  clientSecret: removable(secret('Never given back.')),
  tokenEndpoint: removable(tokenEndpoint),
  tokenEndpointAuthMethod: removable(z.enum(tokenEndpointAuthMethods)),
  scopes: removable(scopes),
  signingAlgorithm: removable(z.literal('RS256')),
  keyId: removable(text),
  issuer: removable(text),
  subject: removable(text),
  audience: removable(text),
  privateKey: removable(secret('RSA key as PEM, PKCS #8 or PKCS #1. Never given back.')),
  security: z
    .enum(securities)
    .exactOptional()
    .describe('`auto`: implicit TLS on port 465, STARTTLS elsewhere, required when there is a login.'),
  mechanism: removable(
    text
      .transform((name) => name.toUpperCase())
      .refine((name) => mechanismNamed(name) !== undefined, {
        message: 'must be a SASL mechanism such as PLAIN, LOGIN or XOAUTH2',
      }),
  ).describe('Only this SASL mechanism.'),
  fromAddress: removable(emailAddress).describe('The sender.'),
  ehloName: removable(text.regex(/^[\x21-\x7e]+$/, { message: 'must be printable ASCII without blanks' })),
  ca: removable(certificates).describe("Trusted beside the system's own certificates."),
  clientCertificate: removable(clientCertificate),
  proxy: removable(proxy),
  allowCleartextLogin: z
    .boolean()
    .exactOptional()
    .describe('Log in where anybody on the way can read the password. Default: no.'),
};
const given = z.object(smtpFields);
/** Those of them that a request has. */
export type SmtpFields = z.output<typeof given>;
