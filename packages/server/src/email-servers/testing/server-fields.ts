import { generateKeyPairSync } from 'node:crypto';

/** A server with a password: the fields of Okta's clients before 2026. */
export const basicFields = {
  alias: 'Mail of the company',
  host: 'smtp.example.com',
  port: 587,
  username: 'app@example.com',
  password: 'correct-Horse7battery',
} as const;

const { password: _, ...withoutPassword } = basicFields;

/** Everything that OAuth client credentials take. */
export const clientCredentialsFields = {
  ...withoutPassword,
  authType: 'OAUTH2_CLIENT_CREDENTIALS',
  clientId: 'app',
  clientSecret: 'correct-Secret7battery',
  tokenEndpoint: 'https://login.example.com/token',
  tokenEndpointAuthMethod: 'CLIENT_SECRET_POST',
  scopes: ['https://outlook.office.com/.default'],
} as const;

/** Everything that an OAuth assertion takes. */
export const jwtBearerFields = {
  ...withoutPassword,
  authType: 'OAUTH2_JWT_BEARER_GRANT',
  clientId: 'app',
  tokenEndpoint: 'https://login.example.com/token',
  signingAlgorithm: 'RS256',
  keyId: 'key-1',
  issuer: 'robot@example.com',
  subject: 'app@example.com',
  audience: 'https://login.example.com/',
  scopes: ['https://mail.example.com/'],
  privateKey: generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey,
} as const;
