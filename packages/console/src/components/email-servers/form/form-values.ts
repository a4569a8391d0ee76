import type { Draft, EmailServer, EmailServerChanges, NewEmailServer } from '@postroad/server/api';

/** What stands in the form: texts as they were typed. Secrets are empty unless they are typed anew. */
export interface FormValues {
  readonly alias: string;
  readonly host: string;
  readonly port: string;
  readonly security: EmailServer['security'];
  readonly authType: EmailServer['authType'];
  readonly username: string;
  readonly password: string;
  readonly acceptPasswordBlanks: boolean;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokenEndpoint: string;
  readonly tokenEndpointAuthMethod: NonNullable<EmailServer['tokenEndpointAuthMethod']>;
  readonly scopes: string;
  readonly keyId: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  readonly privateKey: string;
  readonly fromAddress: string;
  readonly ca: string;
  readonly clientCertificate: string;
  readonly clientCertificateKey: string;
  readonly ehloName: string;
  readonly mechanism: string;
  readonly proxyProtocol: '' | NonNullable<EmailServer['proxy']>['protocol'];
  readonly proxyHost: string;
  readonly proxyPort: string;
  readonly proxyUsername: string;
  readonly proxyPassword: string;
  readonly allowCleartextLogin: boolean;
}
export type FormField = keyof FormValues;

/** Fields that are never given back and never kept outside of the form. */
export const secretFields = [
  'password',
  'clientSecret',
  'privateKey',
  'clientCertificateKey',
  'proxyPassword',
] as const satisfies readonly FormField[];

/** A form in which nothing was entered. */
export const emptyValues: FormValues = {
  alias: '',
  host: '',
  port: '587',
  security: 'auto',
  authType: 'BASIC_SMTP_AUTH',
  username: '',
  password: '',
  acceptPasswordBlanks: false,
  clientId: '',
  clientSecret: '',
  tokenEndpoint: '',
  tokenEndpointAuthMethod: 'CLIENT_SECRET_POST',
  scopes: '',
  keyId: '',
  issuer: '',
  subject: '',
  audience: '',
  privateKey: '',
  fromAddress: '',
  ca: '',
  clientCertificate: '',
  clientCertificateKey: '',
  ehloName: '',
  mechanism: '',
  proxyProtocol: '',
  proxyHost: '',
  proxyPort: '',
  proxyUsername: '',
  proxyPassword: '',
  allowCleartextLogin: false,
};

/** What stands in the form of a saved server. */
export function valuesOf(server: EmailServer): FormValues {
  const { proxy, clientCertificate, scopes } = server;
  return {
    ...emptyValues,
    alias: server.alias,
    host: server.host,
    port: String(server.port),
    security: server.security,
    authType: server.authType,
    username: server.username,
    clientId: server.clientId ?? '',
    tokenEndpoint: server.tokenEndpoint ?? '',
    tokenEndpointAuthMethod: server.tokenEndpointAuthMethod ?? emptyValues.tokenEndpointAuthMethod,
    scopes: (scopes ?? []).join(' '),
    issuer: server.issuer ?? '',
    subject: server.subject ?? '',
    audience: server.audience ?? '',
    fromAddress: server.fromAddress ?? '',
    ca: server.ca ?? '',
    clientCertificate: clientCertificate?.certificate ?? '',
    ehloName: server.ehloName ?? '',
    mechanism: server.mechanism ?? '',
    proxyProtocol: proxy?.protocol ?? '',
    proxyHost: proxy?.host ?? '',
    proxyPort: proxy === undefined ? '' : String(proxy.port),
    proxyUsername: proxy?.username ?? '',
    allowCleartextLogin: server.allowCleartextLogin ?? false,
  };
}

/** What stands in the form for settings that were checked without being saved. */
export function valuesOfDraft(draft: Draft): Partial<FormValues> {
  const { host, port, security, authType, scopes, proxy, clientCertificate, allowCleartextLogin } = draft;
  const texts = Object.fromEntries(
    draftTexts.flatMap((name) => {
      const value = draft[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
  return {
    ...texts,
    alias: draft.alias ?? host ?? '',
    ...(port === undefined ? {} : { port: String(port) }),
    ...(security === undefined ? {} : { security }),
    ...(authType === undefined ? {} : { authType }),
    ...(draft.tokenEndpointAuthMethod ? { tokenEndpointAuthMethod: draft.tokenEndpointAuthMethod } : {}),
    ...(scopes ? { scopes: scopes.join(' ') } : {}),
    ...(clientCertificate
      ? {
          clientCertificate: clientCertificate.certificate,
          clientCertificateKey: clientCertificate.privateKey,
        }
      : {}),
    ...(proxy
      ? {
          proxyProtocol: proxy.protocol,
          proxyHost: proxy.host,
          proxyPort: String(proxy.port),
          proxyUsername: proxy.username ?? '',
          proxyPassword: proxy.password ?? '',
        }
      : {}),
    ...(allowCleartextLogin === undefined ? {} : { allowCleartextLogin }),
  };
}

const draftTexts = [
  'host',
  'username',
  'password',
  'clientId',
  'clientSecret',
  'tokenEndpoint',
  'keyId',
  'issuer',
  'subject',
  'audience',
  'privateKey',
  'fromAddress',
  'ca',
  'ehloName',
  'mechanism',
] as const satisfies readonly (FormField & keyof Draft)[];

type Fields = Readonly<Record<string, unknown>>;

/** The API's fields for what was entered; what is blank is left out. */
function fieldsOf(values: FormValues): Fields {
  const { port, acceptPasswordBlanks, allowCleartextLogin, security, authType } = values;
  return {
    ...filled(values, ['alias', 'host', 'username', 'fromAddress', 'ca', 'ehloName', 'mechanism']),
    ...(port.trim() === '' ? {} : { port: Number(port) }),
    security,
    authType,
    ...loginFieldsOf(values),
    ...clientCertificateOf(values),
    ...proxyOf(values),
    ...(allowCleartextLogin ? { allowCleartextLogin } : {}),
    ...(acceptPasswordBlanks ? { acceptPasswordBlanks } : {}),
  };
}

function loginFieldsOf(values: FormValues): Fields {
  const { authType, scopes, tokenEndpointAuthMethod } = values;
  if (authType === 'BASIC_SMTP_AUTH') return filled(values, ['password']);
  const asked = scopes.split(/\s+/).filter((scope) => scope !== '');
  const common = {
    ...filled(values, ['clientId', 'tokenEndpoint']),
    ...(asked.length === 0 ? {} : { scopes: asked }),
  };
  if (authType === 'OAUTH2_CLIENT_CREDENTIALS')
    return { ...common, ...filled(values, ['clientSecret']), tokenEndpointAuthMethod };
  return {
    ...common,
    ...filled(values, ['keyId', 'issuer', 'subject', 'audience', 'privateKey']),
    signingAlgorithm: 'RS256',
  };
}

function clientCertificateOf({ clientCertificate, clientCertificateKey }: FormValues): Fields {
  if (clientCertificate.trim() === '' && clientCertificateKey === '') return {};
  return { clientCertificate: { certificate: clientCertificate, privateKey: clientCertificateKey } };
}

function proxyOf(values: FormValues): Fields {
  const { proxyProtocol: protocol, proxyHost, proxyPort, proxyUsername, proxyPassword } = values;
  if (protocol === '') return {};
  return {
    proxy: {
      protocol,
      host: proxyHost,
      port: Number(proxyPort),
      ...(proxyUsername === '' ? {} : { username: proxyUsername }),
      ...(proxyPassword === '' ? {} : { password: proxyPassword }),
    },
  };
}

function filled(values: FormValues, names: readonly FormField[]): Fields {
  return Object.fromEntries(names.flatMap((name) => (values[name] === '' ? [] : [[name, values[name]]])));
}

/** The request that adds a server. */
export function newServerOf(values: FormValues): NewEmailServer {
  // The service checks what is missing, field by field.
  return fieldsOf(values) as NewEmailServer;
}

/** The request that changes a saved server: only what differs; null takes a setting away. */
export function changesOf(values: FormValues, saved: EmailServer): EmailServerChanges {
  const before = fieldsOf(valuesOf(saved));
  const now = fieldsOf(values);
  const otherLogin = values.authType !== saved.authType;
  const login = new Set(Object.keys(loginFieldsOf(values)));
  const changed = Object.entries(now).filter(
    // Another kind of login takes all its fields along.
    ([name, value]) => !same(value, before[name]) || (otherLogin && login.has(name)),
  );
  const removed = Object.keys(before)
    .filter((name) => !(name in now) && !(otherLogin && loginNames.has(name)))
    .map((name) => [name, name === 'allowCleartextLogin' ? false : null] as const);
  return Object.fromEntries([...changed, ...removed]);
}

/** Names that only one kind of login has. */
const loginNames: ReadonlySet<string> = new Set([
  'clientId',
  'tokenEndpoint',
  'tokenEndpointAuthMethod',
  'scopes',
  'signingAlgorithm',
  'issuer',
  'subject',
  'audience',
]);

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The request that checks what stands in the form; a saved server gives its secrets. */
export function draftOf(values: FormValues, saved: EmailServer | undefined): Draft {
  const { acceptPasswordBlanks: _accepted, ...fields } =
    saved === undefined ? newServerOf(values) : changesOf(values, saved);
  return { ...fields, ...(saved === undefined ? {} : { emailServerId: saved.id }) } as Draft;
}
