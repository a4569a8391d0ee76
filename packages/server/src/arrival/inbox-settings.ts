import type { OAuthSettings } from '@postroad/diagnosis';
import { Secret } from '@postroad/smtp';
import type { InboxRow, Sealer } from '@postroad/store';
import { ApiError, invalidField } from '../http/api-error.ts';
import type { Inbox, InboxChanges, inboxAuthTypes, NewInbox } from './inbox-schema.ts';

type AuthType = (typeof inboxAuthTypes)[number];

/** Every setting of an inbox that is no secret and has no column. */
interface Details {
  readonly authType: AuthType;
  readonly allowCleartextLogin: boolean;
  readonly tokenEndpoint?: string;
  readonly tokenEndpointAuthMethod?: 'CLIENT_SECRET_BASIC' | 'CLIENT_SECRET_POST';
  readonly clientId?: string;
  readonly keyId?: string;
  readonly issuer?: string;
  readonly subject?: string;
  readonly audience?: string;
  readonly scopes?: readonly string[];
  readonly ca?: string;
}

const SECRETS = ['password', 'clientSecret', 'refreshToken', 'privateKey'] as const;
type SecretName = (typeof SECRETS)[number];
type Secrets = Partial<Record<SecretName, string>>;

const OPTIONAL = [
  'tokenEndpoint',
  'tokenEndpointAuthMethod',
  'clientId',
  'keyId',
  'issuer',
  'subject',
  'audience',
  'scopes',
  'ca',
] as const;

/** An inbox as it is shown. */
export function inboxOf(row: InboxRow): Inbox {
  const { id, name, address, host, port, security, username } = row;
  const { scopes, ...details } = JSON.parse(row.details) as Details;
  return {
    id,
    name,
    address,
    host,
    port,
    security,
    username,
    ...details,
    ...(scopes === undefined ? {} : { scopes: [...scopes] }),
    created: new Date(row.created_at).toISOString(),
    lastUpdated: new Date(row.updated_at).toISOString(),
  };
}

/**
 * The row of a new inbox.
 *
 * @throws ApiError E0000001 that names what is missing or does not fit
 */
export function newInboxRow(given: NewInbox, id: string, now: number, sealer: Sealer): InboxRow {
  const blank: InboxRow = {
    id,
    name: given.name,
    address: given.address,
    host: given.host,
    port: 0,
    security: 'implicit',
    username: given.username,
    details: JSON.stringify({ authType: 'PASSWORD', allowCleartextLogin: false } satisfies Details),
    sealed_secrets: seal({}, id, sealer),
    created_at: now,
    updated_at: now,
  };
  const port = given.port ?? ((given.security ?? 'implicit') === 'implicit' ? 993 : 143);
  return changedInboxRow(blank, { ...given, port }, now, sealer, true);
}

/**
 * The row with changes. Whoever may edit an inbox may not thereby read its secrets: where a change decides to whom they
 * go, or who can read them on the way, they have to be given again.
 *
 * @throws ApiError E0000001 that names what is missing or does not fit
 */
export function changedInboxRow(
  row: InboxRow,
  changes: InboxChanges,
  now: number,
  sealer: Sealer,
  isNew = false,
): InboxRow {
  const before = JSON.parse(row.details) as Details;
  const secretsBefore = JSON.parse(sealer.open(row.sealed_secrets, `inboxes/${row.id}`)) as Secrets;
  const details = changedDetails(before, changes);
  const given = Object.fromEntries(
    SECRETS.flatMap((name) => {
      const value = changes[name];
      return value === undefined ? [] : [[name, value.reveal()]];
    }),
  );
  const after: InboxRow = {
    ...row,
    name: changes.name ?? row.name,
    address: changes.address ?? row.address,
    host: changes.host ?? row.host,
    port: changes.port ?? row.port,
    security: changes.security ?? row.security,
    username: changes.username ?? row.username,
    details: JSON.stringify(details),
    updated_at: now,
  };
  const secrets = neededSecrets(details.authType, { ...secretsBefore, ...given });
  if (!isNew) assertSecretsStay(row, before, after, details, secrets, given);
  assertComplete(after, details, secrets);
  return { ...after, sealed_secrets: seal(secrets, row.id, sealer) };
}

function changedDetails(before: Details, changes: InboxChanges): Details {
  const merged: Record<string, unknown> = {
    ...before,
    authType: changes.authType ?? before.authType,
    allowCleartextLogin: changes.allowCleartextLogin ?? before.allowCleartextLogin,
  };
  for (const name of OPTIONAL) {
    const value = changes[name];
    if (value === null) delete merged[name];
    else if (value !== undefined) merged[name] = value;
  }
  return merged as unknown as Details;
}

const NEEDED: Readonly<
  Record<AuthType, { readonly secrets: readonly SecretName[]; readonly fields: readonly (keyof Details)[] }>
> = {
  PASSWORD: { secrets: ['password'], fields: [] },
  OAUTH2_CLIENT_CREDENTIALS: { secrets: ['clientSecret'], fields: ['tokenEndpoint', 'clientId'] },
  OAUTH2_JWT_BEARER_GRANT: { secrets: ['privateKey'], fields: ['tokenEndpoint', 'issuer'] },
  OAUTH2_REFRESH_TOKEN: { secrets: ['refreshToken'], fields: ['tokenEndpoint', 'clientId'] },
};

/** Secrets that the way of logging in does not use are not kept. */
function neededSecrets(authType: AuthType, secrets: Secrets): Secrets {
  const wanted: readonly SecretName[] =
    authType === 'OAUTH2_REFRESH_TOKEN' ? ['refreshToken', 'clientSecret'] : NEEDED[authType].secrets;
  return Object.fromEntries(Object.entries(secrets).filter(([name]) => wanted.includes(name as SecretName)));
}

function assertComplete(row: InboxRow, details: Details, secrets: Secrets): void {
  const { secrets: neededNames, fields } = NEEDED[details.authType];
  for (const field of fields)
    if (details[field] === undefined) throw invalidField(field, 'The field cannot be left blank');
  for (const name of neededNames)
    if (secrets[name] === undefined) throw invalidField(name, 'The field cannot be left blank');
  if (row.security === 'none' && !details.allowCleartextLogin)
    throw invalidField(
      'security',
      'Without TLS anybody on the way can read login and mail; it needs allowCleartextLogin',
    );
}

function assertSecretsStay(
  row: InboxRow,
  before: Details,
  after: InboxRow,
  details: Details,
  secrets: Secrets,
  given: Secrets,
): void {
  const kept = Object.keys(secrets).filter((name) => !(name in given));
  const order = ['none', 'starttls', 'implicit'];
  const changed = [
    ...(row.host === after.host ? [] : ['host']),
    ...(row.port === after.port ? [] : ['port']),
    ...(order.indexOf(after.security) < order.indexOf(row.security) ? ['security'] : []),
    ...(before.ca === details.ca || details.ca === undefined ? [] : ['ca']),
    ...(before.tokenEndpoint === details.tokenEndpoint ? [] : ['tokenEndpoint']),
  ];
  if (kept.length === 0 || changed.length === 0) return;
  throw new ApiError('E0000001', {
    argument: kept.join(', '),
    causes: kept.map(
      (name) =>
        `${name}: The saved value is used only with the saved settings, and these differ: ${changed.join(', ')}. Give it again.`,
    ),
  });
}

function seal(secrets: Secrets, id: string, sealer: Sealer): string {
  return sealer.seal(JSON.stringify(secrets), `inboxes/${id}`);
}

/** How an inbox is entered: with a password, or with what a token is got by. */
export type InboxLogin = { readonly password: Secret } | { readonly oauth: OAuthSettings };

/** Unseals the login of an inbox. */
export function loginOf(row: InboxRow, sealer: Sealer): InboxLogin & { readonly ca?: readonly string[] } {
  const details = JSON.parse(row.details) as Details;
  const secrets = JSON.parse(sealer.open(row.sealed_secrets, `inboxes/${row.id}`)) as Secrets;
  const ca = details.ca === undefined ? {} : { ca: [details.ca] };
  const secret = (name: SecretName): Secret => new Secret(secrets[name] ?? '');
  if (details.authType === 'PASSWORD') return { password: secret('password'), ...ca };
  return { oauth: oauthOf(details, secrets, secret), ...ca };
}

function oauthOf(details: Details, secrets: Secrets, secret: (name: SecretName) => Secret): OAuthSettings {
  const { tokenEndpoint = '', clientId, scopes = [], keyId, issuer = '', subject, audience } = details;
  switch (details.authType) {
    case 'OAUTH2_JWT_BEARER_GRANT':
      return {
        grant: 'jwt-bearer',
        tokenEndpoint,
        issuer,
        privateKey: secret('privateKey'),
        scopes,
        ...(clientId === undefined ? {} : { clientId }),
        ...(subject === undefined ? {} : { subject }),
        ...(audience === undefined ? {} : { audience }),
        ...(keyId === undefined ? {} : { keyId }),
      };
    case 'OAUTH2_REFRESH_TOKEN':
      return {
        grant: 'refresh-token',
        tokenEndpoint,
        clientId: clientId ?? '',
        refreshToken: secret('refreshToken'),
        scopes,
        ...(secrets.clientSecret === undefined ? {} : { clientSecret: secret('clientSecret') }),
      };
    default:
      return {
        grant: 'client-credentials',
        tokenEndpoint,
        clientId: clientId ?? '',
        clientSecret: secret('clientSecret'),
        clientAuthentication: details.tokenEndpointAuthMethod === 'CLIENT_SECRET_BASIC' ? 'basic' : 'post',
        scopes,
      };
  }
}
