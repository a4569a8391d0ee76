import type { Inbox, InboxChanges, NewInbox } from '@postroad/server/api';

export type AuthType = Inbox['authType'];
export type Security = Inbox['security'];
export type AuthMethod = NonNullable<Inbox['tokenEndpointAuthMethod']>;

/** The form as it is typed. */
export interface InboxDraft {
  readonly name: string;
  readonly address: string;
  readonly host: string;
  readonly port: number | string;
  readonly security: Security;
  readonly allowCleartextLogin: boolean;
  readonly authType: AuthType;
  readonly username: string;
  readonly password: string;
  readonly tokenEndpoint: string;
  readonly tokenEndpointAuthMethod: AuthMethod;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  readonly privateKey: string;
  readonly keyId: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  readonly scopes: string;
  readonly ca: string;
}

/** The port that goes with a way of encrypting. */
export const usualPorts: Readonly<Record<Security, number>> = { implicit: 993, starttls: 143, none: 143 };

/** The form of a saved inbox, without its secrets; of a new one without any. */
export function draftOf(inbox?: Inbox): InboxDraft {
  return {
    name: inbox?.name ?? '',
    address: inbox?.address ?? '',
    host: inbox?.host ?? '',
    port: inbox?.port ?? usualPorts.implicit,
    security: inbox?.security ?? 'implicit',
    allowCleartextLogin: inbox?.allowCleartextLogin ?? false,
    authType: inbox?.authType ?? 'PASSWORD',
    username: inbox?.username ?? '',
    password: '',
    tokenEndpoint: inbox?.tokenEndpoint ?? '',
    tokenEndpointAuthMethod: inbox?.tokenEndpointAuthMethod ?? 'CLIENT_SECRET_BASIC',
    clientId: inbox?.clientId ?? '',
    clientSecret: '',
    refreshToken: '',
    privateKey: '',
    keyId: inbox?.keyId ?? '',
    issuer: inbox?.issuer ?? '',
    subject: inbox?.subject ?? '',
    audience: inbox?.audience ?? '',
    scopes: inbox?.scopes?.join(' ') ?? '',
    ca: inbox?.ca ?? '',
  };
}

type TextField = 'tokenEndpoint' | 'clientId' | 'keyId' | 'issuer' | 'subject' | 'audience';
type SecretField = 'password' | 'clientSecret' | 'refreshToken' | 'privateKey';

/** What each way of logging in takes. */
export const fieldsOf: Readonly<
  Record<AuthType, { readonly texts: readonly TextField[]; readonly secrets: readonly SecretField[] }>
> = {
  PASSWORD: { texts: [], secrets: ['password'] },
  OAUTH2_CLIENT_CREDENTIALS: { texts: ['tokenEndpoint', 'clientId'], secrets: ['clientSecret'] },
  OAUTH2_JWT_BEARER_GRANT: {
    texts: ['tokenEndpoint', 'issuer', 'subject', 'audience', 'keyId'],
    secrets: ['privateKey'],
  },
  OAUTH2_REFRESH_TOKEN: { texts: ['tokenEndpoint', 'clientId'], secrets: ['refreshToken', 'clientSecret'] },
};
const allTexts = ['tokenEndpoint', 'clientId', 'keyId', 'issuer', 'subject', 'audience'] as const;

/** Whether a client secret goes to the token endpoint. */
export function hasClientSecret(authType: AuthType): boolean {
  return fieldsOf[authType].secrets.includes('clientSecret');
}

/**
 * The body of a request. What the chosen way of logging in does not take is left out of a new inbox, and taken away from
 * a saved one (null).
 */
export function bodyOf(draft: InboxDraft, isNew: true): NewInbox;
export function bodyOf(draft: InboxDraft, isNew: boolean): InboxChanges;
export function bodyOf(draft: InboxDraft, isNew: boolean): InboxChanges {
  const { authType, security } = draft;
  const { texts, secrets } = fieldsOf[authType];
  const blank = isNew ? {} : null;
  const removable = (name: string, value: unknown) =>
    value === '' || value === undefined ? (blank === null ? { [name]: null } : {}) : { [name]: value };
  const scopes = draft.scopes.split(/\s+/).filter(Boolean);
  const isOAuth = authType !== 'PASSWORD';
  return {
    name: draft.name.trim(),
    address: draft.address.trim(),
    host: draft.host,
    username: draft.username,
    ...(typeof draft.port === 'number' ? { port: draft.port } : {}),
    security,
    allowCleartextLogin: security === 'none' && draft.allowCleartextLogin,
    authType,
    ...Object.assign(
      {},
      ...allTexts.map((name) => removable(name, texts.includes(name) ? draft[name].trim() : '')),
      ...secrets.map((name) => (draft[name] === '' ? {} : { [name]: draft[name] })),
    ),
    ...removable(
      'tokenEndpointAuthMethod',
      hasClientSecret(authType) ? draft.tokenEndpointAuthMethod : undefined,
    ),
    ...removable('scopes', isOAuth && scopes.length > 0 ? scopes : undefined),
    ...removable('ca', draft.ca.trim()),
  };
}
