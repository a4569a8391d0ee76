import type { OAuthSettings } from '@postroad/diagnosis';
import { Secret } from '@postroad/smtp';
import { Misuse } from './misuse.ts';
import { readGivenFile, secretFromEnvironment } from './secrets.ts';

/** The options that say how a token is come by. */
export interface OAuthOptions {
  readonly oauthTokenEnv?: string;
  readonly oauthGrant?: string;
  readonly oauthTokenEndpoint?: string;
  readonly oauthDeviceEndpoint?: string;
  readonly oauthClient?: string;
  readonly oauthClientSecretEnv?: string;
  readonly oauthRefreshTokenEnv?: string;
  readonly oauthKeyFile?: string;
  readonly oauthKeyId?: string;
  readonly oauthIssuer?: string;
  readonly oauthSubject?: string;
  readonly oauthAudience?: string;
  readonly oauthScope?: readonly string[];
}

function need(value: string | undefined, option: string, grant: string): string {
  if (value === undefined) throw new Misuse(`--oauth-grant ${grant} needs ${option}`);
  return value;
}

function endpoint(value: string | undefined, option: string, grant: string): string {
  const text = need(value, option, grant);
  if (!URL.canParse(text)) throw new Misuse(`${option} must be a URL`);
  return text;
}

/** `oauthTokenEndpoint` as it is typed: `--oauth-token-endpoint`. */
function optionName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Reads how a token is come by; undefined when nothing of OAuth was given. Throws Misuse. */
export function readOAuthOptions(options: OAuthOptions): OAuthSettings | undefined {
  if (options.oauthTokenEnv !== undefined) {
    return { grant: 'token', accessToken: secretFromEnvironment(options.oauthTokenEnv, '--oauth-token-env') };
  }
  const grant = options.oauthGrant ?? (options.oauthClient === undefined ? undefined : 'client-credentials');
  if (grant === undefined) {
    const [alone] = Object.entries(options).filter(
      ([name, value]) => name.startsWith('oauth') && value !== undefined,
    );
    if (alone !== undefined)
      throw new Misuse(
        `${optionName(alone[0])} needs --oauth-grant or --oauth-token-env: how is the token come by?`,
      );
    return undefined;
  }
  const scopes = options.oauthScope ?? [];
  const secret = () =>
    secretFromEnvironment(
      need(options.oauthClientSecretEnv, '--oauth-client-secret-env', grant),
      '--oauth-client-secret-env',
    );
  const optionalSecret = options.oauthClientSecretEnv === undefined ? {} : { clientSecret: secret() };
  const tokenEndpoint = endpoint(options.oauthTokenEndpoint, '--oauth-token-endpoint', grant);
  const client = () => need(options.oauthClient, '--oauth-client', grant);
  switch (grant) {
    case 'client-credentials':
      return { grant, tokenEndpoint, clientId: client(), clientSecret: secret(), scopes };
    case 'refresh-token':
      return {
        grant,
        tokenEndpoint,
        clientId: client(),
        ...optionalSecret,
        refreshToken: secretFromEnvironment(
          need(options.oauthRefreshTokenEnv, '--oauth-refresh-token-env', grant),
          '--oauth-refresh-token-env',
        ),
        scopes,
      };
    case 'device-code':
      return {
        grant,
        tokenEndpoint,
        deviceEndpoint: endpoint(options.oauthDeviceEndpoint, '--oauth-device-endpoint', grant),
        clientId: client(),
        ...optionalSecret,
        scopes,
      };
    case 'jwt-bearer':
      return {
        grant,
        tokenEndpoint,
        issuer: need(options.oauthIssuer, '--oauth-issuer', grant),
        privateKey: new Secret(
          readGivenFile(need(options.oauthKeyFile, '--oauth-key-file', grant), '--oauth-key-file'),
        ),
        ...(options.oauthSubject === undefined ? {} : { subject: options.oauthSubject }),
        ...(options.oauthAudience === undefined ? {} : { audience: options.oauthAudience }),
        ...(options.oauthKeyId === undefined ? {} : { keyId: options.oauthKeyId }),
        ...(options.oauthClient === undefined ? {} : { clientId: options.oauthClient }),
        scopes,
      };
    default:
      throw new Misuse(
        `--oauth-grant must be client-credentials, refresh-token, device-code or jwt-bearer, not "${grant}"`,
      );
  }
}
