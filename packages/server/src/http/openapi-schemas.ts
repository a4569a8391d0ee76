import { z } from 'zod';

/** The one error envelope, as `ApiError` writes it. */
export const errorSchema = z
  .object({
    errorCode: z.string().describe('Meant for programs; it does not change.'),
    errorSummary: z.string().describe('Meant for people; it may change.'),
    errorLink: z.string(),
    errorId: z.string().describe("Also in the service's log."),
    errorCauses: z
      .array(z.looseObject({ errorSummary: z.string() }))
      .describe('One for each problem. Further keys say more about it.'),
  })
  .meta({
    id: 'Error',
    description: 'What is answered in the place of a result.',
    examples: [
      {
        errorCode: 'E0000001',
        errorSummary: 'Api validation failed: host',
        errorLink: 'E0000001',
        errorId: 'oaeABCDEFGHIJKLMNOPQR',
        errorCauses: [{ errorSummary: 'host: The field cannot be left blank' }],
      },
    ],
  });

const epochSeconds = { type: 'integer', minimum: 0 } as const;

/** Headers of answers, by name. */
export const headers = {
  'X-Okta-Request-Id': {
    description: "Names the request in the service's log and in the System Log.",
    schema: { type: 'string' },
  },
  'X-Rate-Limit-Limit': { description: 'Requests allowed in a minute.', schema: epochSeconds },
  'X-Rate-Limit-Remaining': { description: 'Requests left in this minute.', schema: epochSeconds },
  'X-Rate-Limit-Reset': {
    description: 'When the count begins anew, in seconds since 1970.',
    schema: epochSeconds,
  },
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } },
  'WWW-Authenticate': { description: 'How to sign in (RFC 9110 §11.6.1).', schema: { type: 'string' } },
} as const;

/** Ways to say who one is. */
export const securitySchemes = {
  apiToken: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: 'An API token: `Authorization: SSWS {token}`.',
  },
  oauth2: {
    type: 'oauth2',
    description: 'An access token, got for an API token: `Authorization: Bearer {token}`.',
    flows: {
      clientCredentials: {
        tokenUrl: '/oauth2/v1/token',
        scopes: {
          'okta.emailServers.read': 'Read email servers, diagnoses and tests',
          'okta.emailServers.manage': 'Change, diagnose and test email servers',
          'okta.logs.read': 'Read the System Log',
        },
      },
    },
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'postroad_session',
    description:
      'A session of the console; over https the cookie is named `__Host-postroad_session`. What changes something also needs the header `X-CSRF-Token`.',
  },
} as const;
