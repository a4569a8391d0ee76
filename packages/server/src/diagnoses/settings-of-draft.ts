import type { CheckSettings, OAuthSettings } from '@postroad/diagnosis';
import { invalidField } from '../http/api-error.ts';
import type { Draft } from './draft-schema.ts';

/**
 * What a draft asks to be checked. With the settings of a saved server, those hold where the draft gives none.
 *
 * @throws ApiError E0000001 that names the field that is missing or does not fit
 */
export function settingsOfDraft(draft: Draft, saved?: CheckSettings): CheckSettings {
  const host = draft.host ?? saved?.host;
  const port = draft.port ?? saved?.port;
  if (host === undefined) throw blank('host');
  if (port === undefined) throw blank('port');
  const { password: savedPassword, oauth: savedOAuth, ...rest } = saved ?? {};
  const oauth = oauthOf(draft, savedOAuth);
  const password = oauth === undefined ? chosen(draft.password, savedPassword) : undefined;
  const changes = {
    username: draft.username,
    mechanism: draft.mechanism,
    from: draft.fromAddress,
    to: draft.toAddress,
    ehloName: draft.ehloName,
    ca: draft.ca === undefined || draft.ca === null ? draft.ca : [draft.ca],
    clientCertificate: clientCertificateOf(draft),
    proxy: draft.proxy,
    allowCleartextLogin: draft.allowCleartextLogin,
    allAddresses: draft.allAddresses,
  };
  const settings: CheckSettings = {
    ...rest,
    host,
    port,
    security: draft.security ?? saved?.security ?? 'auto',
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

function clientCertificateOf({ clientCertificate }: Draft): CheckSettings['clientCertificate'] | null {
  if (clientCertificate === undefined || clientCertificate === null) return clientCertificate;
  return { certificate: clientCertificate.certificate, key: clientCertificate.privateKey };
}

type ClientCredentials = Extract<OAuthSettings, { grant: 'client-credentials' }>;
type JwtBearer = Extract<OAuthSettings, { grant: 'jwt-bearer' }>;

function oauthOf(draft: Draft, saved: OAuthSettings | undefined): OAuthSettings | undefined {
  switch (draft.authType) {
    case 'BASIC_SMTP_AUTH':
      return undefined;
    case 'OAUTH2_CLIENT_CREDENTIALS':
      return clientCredentials(draft, saved?.grant === 'client-credentials' ? saved : undefined);
    case 'OAUTH2_JWT_BEARER_GRANT':
      return jwtBearer(draft, saved?.grant === 'jwt-bearer' ? saved : undefined);
    default:
  }
  // Without authType a draft is a basic one, as in the Email Servers API; a saved server keeps its own type.
  if (saved?.grant === 'client-credentials') return clientCredentials(draft, saved);
  if (saved?.grant === 'jwt-bearer') return jwtBearer(draft, saved);
  return saved;
}

function clientCredentials(draft: Draft, saved: ClientCredentials | undefined): ClientCredentials {
  const method = draft.tokenEndpointAuthMethod;
  const authentication =
    method === undefined ? saved?.clientAuthentication : method === 'CLIENT_SECRET_BASIC' ? 'basic' : 'post';
  return {
    grant: 'client-credentials',
    tokenEndpoint: required('tokenEndpoint', draft.tokenEndpoint, saved?.tokenEndpoint),
    clientId: required('clientId', draft.clientId, saved?.clientId),
    clientSecret: required('clientSecret', draft.clientSecret, saved?.clientSecret),
    scopes: chosen(draft.scopes, saved?.scopes) ?? [],
    ...(authentication === undefined ? {} : { clientAuthentication: authentication }),
  };
}

function jwtBearer(draft: Draft, saved: JwtBearer | undefined): JwtBearer {
  const clientId = chosen(draft.clientId, saved?.clientId);
  return withChanges(
    {
      grant: 'jwt-bearer',
      tokenEndpoint: required('tokenEndpoint', draft.tokenEndpoint, saved?.tokenEndpoint),
      // RFC 7523 §3 wants an issuer; where a client signs for itself it is the client.
      issuer: required('issuer', draft.issuer, saved?.issuer ?? clientId),
      privateKey: required('privateKey', draft.privateKey, saved?.privateKey),
      scopes: chosen(draft.scopes, saved?.scopes) ?? [],
    },
    {
      clientId: clientId ?? null,
      subject: chosen(draft.subject, saved?.subject) ?? null,
      audience: chosen(draft.audience, saved?.audience) ?? null,
      keyId: chosen(draft.keyId, saved?.keyId) ?? null,
    } as Partial<JwtBearer>,
  );
}

function required<T>(field: string, given: T | null | undefined, saved: T | undefined): T {
  const value = chosen(given, saved);
  if (value === undefined) throw blank(field);
  return value;
}

function blank(field: string) {
  return invalidField(field, 'The field cannot be left blank');
}
