import { BLANK } from '../fields/texts.ts';
import { ApiError } from '../http/api-error.ts';
import { type AuthType, authTypes, type SmtpFields } from '../smtp-settings/fields.ts';

/** What every server has. */
export const requiredAlways = ['alias', 'host', 'port', 'username'] as const;

/** What each kind of login takes besides, as Okta's create schemas have it. */
export const requiredFor = {
  BASIC_SMTP_AUTH: ['password'],
  OAUTH2_CLIENT_CREDENTIALS: [
    'clientId',
    'clientSecret',
    'tokenEndpoint',
    'tokenEndpointAuthMethod',
    'scopes',
  ],
  OAUTH2_JWT_BEARER_GRANT: [
    'clientId',
    'tokenEndpoint',
    'signingAlgorithm',
    'keyId',
    'issuer',
    'subject',
    'audience',
    'scopes',
    'privateKey',
  ],
} as const satisfies Readonly<Record<AuthType, readonly (keyof SmtpFields)[]>>;

type Given = SmtpFields & { readonly alias?: string };

/**
 * The required fields that would be left blank.
 *
 * @param saved how the server logs in until now: what is not given then stays as it is
 */
export function missingFields(given: Given, saved?: AuthType): readonly string[] {
  const authType = given.authType ?? saved ?? 'BASIC_SMTP_AUTH';
  const always = requiredAlways.filter((field) => isMissing(given[field], saved !== undefined));
  // Before it has been looked at, it may be anything.
  if (!authTypes.includes(authType)) return always;
  return [...always, ...requiredFor[authType].filter((field) => isMissing(given[field], saved === authType))];
}

/**
 * Refuses a change that leaves a required field blank, naming all of them at once.
 *
 * @throws ApiError E0000001
 */
export function assertComplete(given: Given, saved: AuthType): void {
  const missing = missingFields(given, saved);
  if (missing.length === 0) return;
  throw new ApiError('E0000001', {
    argument: missing.join(', '),
    causes: missing.map((field) => `${field}: ${BLANK}`),
  });
}

function isMissing(value: unknown, mayBeAbsent: boolean): boolean {
  if (value === undefined) return !mayBeAbsent;
  return value === null || value === '';
}
