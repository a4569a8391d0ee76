import type { EmailServerRow } from '@postroad/store';
import type { Translator } from '../languages/translator.ts';
import type { NetworkPolicy } from '../network-policy/policy.ts';
import { detailsOf } from '../smtp-settings/stored-settings.ts';
import type { EmailServer } from './email-server-schema.ts';
import { warningsOf } from './warnings.ts';

/** A server as it is shown: nothing of it is sealed, so nothing is unsealed. */
export function emailServerOf(
  row: EmailServerRow,
  policy: NetworkPolicy,
  translate?: Translator,
): EmailServer {
  const warnings = warningsOf(row, policy).map((warning) => ({
    ...warning,
    message: translate?.(warning.message) ?? warning.message,
  }));
  return {
    ...shownSettings(row),
    id: row.id,
    configVersion: row.config_version,
    created: new Date(row.created_at).toISOString(),
    lastUpdated: new Date(row.updated_at).toISOString(),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}

/** Everything of a server that somebody can set and that is no secret, under the names it is set by. */
export function shownSettings(
  row: EmailServerRow,
): Omit<EmailServer, 'id' | 'configVersion' | 'created' | 'lastUpdated' | 'warnings'> {
  const { security, mechanism, from, ehloName, ca, clientCertificate, proxy, allowCleartextLogin, oauth } =
    detailsOf(row);
  return {
    alias: row.alias,
    host: row.host,
    port: row.port,
    username: row.username,
    enabled: row.enabled === 1,
    authType: row.auth_type,
    ...(oauth === undefined ? {} : shownOAuth(oauth)),
    security,
    ...(mechanism === undefined ? {} : { mechanism }),
    ...(from === undefined ? {} : { fromAddress: from }),
    ...(ehloName === undefined ? {} : { ehloName }),
    ...(ca === undefined ? {} : { ca: ca.join('\n') }),
    ...(clientCertificate === undefined ? {} : { clientCertificate: { certificate: clientCertificate } }),
    ...(proxy === undefined ? {} : { proxy }),
    ...(allowCleartextLogin === undefined ? {} : { allowCleartextLogin }),
  };
}

/** Okta shows neither the key nor its id. */
function shownOAuth(oauth: NonNullable<ReturnType<typeof detailsOf>['oauth']>): Partial<EmailServer> {
  const { tokenEndpoint, clientId, scopes = [] } = oauth;
  const common = {
    ...(clientId === undefined ? {} : { clientId }),
    tokenEndpoint,
    scopes: [...scopes],
  };
  if (oauth.grant === 'client-credentials')
    return {
      ...common,
      tokenEndpointAuthMethod:
        oauth.clientAuthentication === 'post' ? 'CLIENT_SECRET_POST' : 'CLIENT_SECRET_BASIC',
    };
  const { issuer, subject, audience } = oauth;
  return {
    ...common,
    signingAlgorithm: 'RS256',
    issuer,
    ...(subject === undefined ? {} : { subject }),
    ...(audience === undefined ? {} : { audience }),
  };
}
