import { isDeepStrictEqual } from 'node:util';
import type { CheckSettings, OAuthSettings, Security } from '@postroad/diagnosis';
import { type ProxySettings, Secret } from '@postroad/smtp';
import type { EmailServerRow, Sealer } from '@postroad/store';
import type { AuthType } from './fields.ts';

/** The part of a row that says how a server is reached: one way to write `CheckSettings` into the database. */
export type SettingsColumns = Pick<
  EmailServerRow,
  'host' | 'port' | 'username' | 'auth_type' | 'details' | 'sealed_secrets'
>;

/** Every setting that is no secret and has no column, as `details` keeps it. */
export interface StoredDetails {
  readonly security: Security;
  readonly mechanism?: string;
  readonly from?: string;
  readonly ehloName?: string;
  readonly ca?: readonly string[];
  readonly allowCleartextLogin?: boolean;
  readonly clientCertificate?: string;
  readonly proxy?: Omit<ProxySettings, 'password'>;
  readonly oauth?: StoredOAuth;
}

type WithoutSecrets<T> = T extends unknown ? Omit<T, 'clientSecret' | 'privateKey'> : never;
type StoredOAuth = WithoutSecrets<Extract<OAuthSettings, { grant: 'client-credentials' | 'jwt-bearer' }>>;

/** What is sealed, as one text. */
interface Secrets {
  readonly password?: string;
  readonly clientSecret?: string;
  readonly privateKey?: string;
  readonly clientKey?: string;
  readonly proxyPassword?: string;
}

/** What secrets of a server are sealed for. */
const sealedFor = (id: string) => `email_servers/${id}`;

/** Everything of a row's settings but the secrets. */
export function detailsOf(row: Pick<EmailServerRow, 'details'>): StoredDetails {
  return JSON.parse(row.details) as StoredDetails;
}

/**
 * The settings of a saved server, unsealed. Each call makes new `Secret` objects. Where secrets were given up
 * (`postroad admin discard-secrets`) a password is absent, and the others are empty.
 *
 * @throws SealBroken, WrongKey
 */
export function settingsOfServer(
  { store }: { readonly store: { readonly sealer: Sealer } },
  row: EmailServerRow,
): CheckSettings {
  const { from, clientCertificate, proxy, oauth, ...details } = detailsOf(row);
  const secrets = JSON.parse(store.sealer.open(row.sealed_secrets, sealedFor(row.id))) as Secrets;
  const { password, clientSecret, privateKey, clientKey, proxyPassword } = secrets;
  return {
    host: row.host,
    port: row.port,
    username: row.username,
    ...details,
    ...(from === undefined ? {} : { from }),
    ...(password === undefined ? {} : { password: new Secret(password) }),
    ...(clientCertificate === undefined
      ? {}
      : { clientCertificate: { certificate: clientCertificate, key: new Secret(clientKey ?? '') } }),
    ...(proxy === undefined
      ? {}
      : {
          proxy: {
            ...proxy,
            ...(proxyPassword === undefined ? {} : { password: new Secret(proxyPassword) }),
          },
        }),
    ...(oauth === undefined
      ? {}
      : {
          oauth:
            oauth.grant === 'client-credentials'
              ? { ...oauth, clientSecret: new Secret(clientSecret ?? '') }
              : { ...oauth, privateKey: new Secret(privateKey ?? '') },
        }),
  };
}

/** The columns for settings; their secrets are sealed for the server with this id. */
export function columnsOf(settings: CheckSettings, id: string, sealer: Sealer): SettingsColumns {
  const { details, secrets, ...columns } = plain(settings);
  return {
    ...columns,
    details: JSON.stringify(details),
    sealed_secrets: sealer.seal(JSON.stringify(secrets), sealedFor(id)),
  };
}

/** Whether two settings would be stored alike, secrets included. */
export function areSameSettings(one: CheckSettings, other: CheckSettings): boolean {
  return isDeepStrictEqual(plain(one), plain(other));
}

/** What is stored of settings, before anything is sealed. */
function plain(settings: CheckSettings) {
  const { clientCertificate, proxy, oauth, password } = settings;
  const { password: proxyPassword, ...shownProxy } = proxy ?? {};
  const [authType, storedOAuth, oauthSecret] = splitOAuth(oauth);
  const details: StoredDetails = dropUndefined({
    security: settings.security,
    mechanism: settings.mechanism,
    from: settings.from,
    ehloName: settings.ehloName,
    ca: settings.ca,
    allowCleartextLogin: settings.allowCleartextLogin,
    clientCertificate: clientCertificate?.certificate,
    proxy: proxy === undefined ? undefined : (shownProxy as Omit<ProxySettings, 'password'>),
    oauth: storedOAuth,
  });
  const secrets: Secrets = dropUndefined({
    password: password?.reveal(),
    clientKey: clientCertificate?.key.reveal(),
    proxyPassword: proxyPassword?.reveal(),
    ...oauthSecret,
  });
  return {
    host: settings.host,
    port: settings.port,
    username: settings.username ?? '',
    auth_type: authType,
    details,
    secrets,
  };
}

function splitOAuth(oauth: OAuthSettings | undefined): [AuthType, StoredOAuth | undefined, Secrets] {
  switch (oauth?.grant) {
    case 'client-credentials': {
      const { clientSecret, ...stored } = oauth;
      return ['OAUTH2_CLIENT_CREDENTIALS', stored, { clientSecret: clientSecret.reveal() }];
    }
    case 'jwt-bearer': {
      const { privateKey, ...stored } = oauth;
      return ['OAUTH2_JWT_BEARER_GRANT', stored, { privateKey: privateKey.reveal() }];
    }
    default:
      return ['BASIC_SMTP_AUTH', undefined, {}];
  }
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function dropUndefined<T extends object>(given: T): Defined<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<T>;
}
