import type { CheckSettings, OAuthSettings } from '@postroad/diagnosis';
import { BLANK } from '../fields/texts.ts';
import { invalidField } from '../http/api-error.ts';
import type { SmtpFields } from './fields.ts';

/** What only a check is told besides. */
interface CheckFields extends SmtpFields {
  readonly toAddress?: string | null;
  readonly allAddresses?: boolean;
}

/**
 * The settings that fields ask for. With the settings of a saved server, those hold where the fields give none.
 *
 * @throws ApiError E0000001 that names the field that is missing or does not fit
 */
export function settingsOfFields(given: CheckFields, saved?: CheckSettings): CheckSettings {
  const host = given.host ?? saved?.host;
  const port = given.port ?? saved?.port;
  if (host === undefined) throw blank('host');
  if (port === undefined) throw blank('port');
  const { password: savedPassword, oauth: savedOAuth, ...rest } = saved ?? {};
  const oauth = oauthOf(given, savedOAuth);
  const password = oauth === undefined ? chosen(given.password, savedPassword) : undefined;
  const changes = {
    username: given.username,
    mechanism: given.mechanism,
    from: given.fromAddress,
    to: given.toAddress,
    ehloName: given.ehloName,
    ca: given.ca === undefined || given.ca === null ? given.ca : [given.ca],
    clientCertificate: clientCertificateOf(given),
    proxy: given.proxy,
    allowCleartextLogin: given.allowCleartextLogin,
    allAddresses: given.allAddresses,
  };
  const settings: CheckSettings = {
    ...rest,
    host,
    port,
    security: given.security ?? saved?.security ?? 'auto',
    ...(password === undefined ? {} : { password }),
    ...(oauth === undefined ? {} : { oauth }),
  };
  const merged = withChanges(settings, changes);
  if (merged.to !== undefined && merged.from === undefined)
    throw invalidField('fromAddress', 'A recipient can be asked for only with a sender');
  return merged;
}

/** Undefined leaves a member as it is, null removes it. */
function withChanges<T extends object>(
  base: T,
  changes: { readonly [K in keyof T]?: T[K] | null | undefined },
): T {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const merged = Object.entries({ ...base, ...Object.fromEntries(given) });
  return Object.fromEntries(merged.filter(([, value]) => value !== null)) as T;
}

function chosen<T>(given: T | null | undefined, saved: T | undefined): T | undefined {
  return given === undefined ? saved : (given ?? undefined);
}

function clientCertificateOf({ clientCertificate }: SmtpFields): CheckSettings['clientCertificate'] | null {
  if (clientCertificate === undefined || clientCertificate === null) return clientCertificate;
  return { certificate: clientCertificate.certificate, key: clientCertificate.privateKey };
}

type ClientCredentials = Extract<OAuthSettings, { grant: 'client-credentials' }>;
type JwtBearer = Extract<OAuthSettings, { grant: 'jwt-bearer' }>;

function oauthOf(given: SmtpFields, saved: OAuthSettings | undefined): OAuthSettings | undefined {
  switch (given.authType) {
    case 'BASIC_SMTP_AUTH':
      return undefined;
    case 'OAUTH2_CLIENT_CREDENTIALS':
      return clientCredentials(given, saved?.grant === 'client-credentials' ? saved : undefined);
    case 'OAUTH2_JWT_BEARER_GRANT':
      return jwtBearer(given, saved?.grant === 'jwt-bearer' ? saved : undefined);
    default:
  }
  // Without authType the login is a basic one, as in the Email Servers API; a saved server keeps its own type.
  if (saved?.grant === 'client-credentials') return clientCredentials(given, saved);
  if (saved?.grant === 'jwt-bearer') return jwtBearer(given, saved);
  return saved;
}

function clientCredentials(given: SmtpFields, saved: ClientCredentials | undefined): ClientCredentials {
  const method = given.tokenEndpointAuthMethod;
  const authentication =
    method === undefined ? saved?.clientAuthentication : method === 'CLIENT_SECRET_BASIC' ? 'basic' : 'post';
  return {
    grant: 'client-credentials',
    tokenEndpoint: required('tokenEndpoint', given.tokenEndpoint, saved?.tokenEndpoint),
    clientId: required('clientId', given.clientId, saved?.clientId),
    clientSecret: required('clientSecret', given.clientSecret, saved?.clientSecret),
    scopes: chosen(given.scopes, saved?.scopes) ?? [],
    ...(authentication === undefined ? {} : { clientAuthentication: authentication }),
  };
}

function jwtBearer(given: SmtpFields, saved: JwtBearer | undefined): JwtBearer {
  const clientId = chosen(given.clientId, saved?.clientId);
  return withChanges(
    {
      grant: 'jwt-bearer',
      tokenEndpoint: required('tokenEndpoint', given.tokenEndpoint, saved?.tokenEndpoint),
      // RFC 7523 §3 wants an issuer; where a client signs for itself it is the client.
      issuer: required('issuer', given.issuer, saved?.issuer ?? clientId),
      privateKey: required('privateKey', given.privateKey, saved?.privateKey),
      scopes: chosen(given.scopes, saved?.scopes) ?? [],
    },
    {
      clientId: clientId ?? null,
      subject: chosen(given.subject, saved?.subject) ?? null,
      audience: chosen(given.audience, saved?.audience) ?? null,
      keyId: chosen(given.keyId, saved?.keyId) ?? null,
    } as Partial<JwtBearer>,
  );
}

function required<T>(field: string, given: T | null | undefined, saved: T | undefined): T {
  const value = chosen(given, saved);
  if (value === undefined) throw blank(field);
  return value;
}

function blank(field: string) {
  return invalidField(field, BLANK);
}
