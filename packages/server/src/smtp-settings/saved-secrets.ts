import { type CheckSettings, effectiveSecurity } from '@postroad/diagnosis';
import type { Secret } from '@postroad/smtp';
import { ApiError } from '../http/api-error.ts';

/**
 * Whoever may edit a server may not thereby read its secrets. A saved one is used in a changed configuration only when
 * none of the changes decides to whom it goes or who can read it on the way.
 *
 * @throws ApiError E0000001 that names the secret and the changes
 */
export function assertSavedSecretsStay(saved: CheckSettings, changed: CheckSettings): void {
  const changes = leadsElsewhere(saved, changed);
  const led = reused(saved, changed)
    .map((secret) => [secret, changes.filter((change) => concerns(change, secret))] as const)
    .filter(([, why]) => why.length > 0);
  if (led.length === 0) return;
  throw new ApiError('E0000001', {
    argument: led.map(([secret]) => secret).join(', '),
    causes: led.map(([secret, why]) => ({
      errorSummary: `${secret}: The saved value is used only with the saved settings, and these differ: ${why.join(', ')}. Give it again.`,
    })),
  });
}

/** The mail server and the way to it see every secret, or what it is good for; the token endpoint only those of OAuth. */
function concerns(change: string, secret: string): boolean {
  return change !== 'tokenEndpoint' || oauthSecrets.has(secret);
}

const oauthSecrets: ReadonlySet<string> = new Set([
  'clientSecret',
  'privateKey',
  'refreshToken',
  'accessToken',
]);

/** The fields of the saved secrets that the changed settings still hold, by identity: one that is entered anew is another. */
function reused(saved: CheckSettings, changed: CheckSettings): readonly string[] {
  const used = new Set<Secret>(secretsOf(changed).map(([, secret]) => secret));
  return secretsOf(saved).flatMap(([field, secret]) => (used.has(secret) ? [field] : []));
}

function secretsOf({
  password,
  oauth,
  clientCertificate,
  proxy,
}: CheckSettings): readonly [string, Secret][] {
  const named: readonly (readonly [string, Secret | undefined])[] = [
    ['password', password],
    ['clientSecret', oauth !== undefined && 'clientSecret' in oauth ? oauth.clientSecret : undefined],
    ['privateKey', oauth?.grant === 'jwt-bearer' ? oauth.privateKey : undefined],
    ['refreshToken', oauth?.grant === 'refresh-token' ? oauth.refreshToken : undefined],
    ['accessToken', oauth?.grant === 'token' ? oauth.accessToken : undefined],
    ['clientCertificate', clientCertificate?.key],
    ['proxy.password', proxy?.password],
  ];
  return named.flatMap(([field, secret]): [string, Secret][] =>
    secret === undefined ? [] : [[field, secret]],
  );
}

/**
 * What is left out, because no other machine or person comes to see the secret by it: user name, sender, recipient, EHLO
 * name, client id, scopes, claims of an assertion (they go to the same token endpoint), stricter TLS, another port of the
 * same host over verified TLS.
 */
function leadsElsewhere(saved: CheckSettings, changed: CheckSettings): readonly string[] {
  const before = effectiveSecurity(saved);
  const after = effectiveSecurity(changed);
  const laxer = after.mode === 'none' ? before.mode !== 'none' : before.required && !after.required;
  // Without it: any program may listen at another port, and PLAIN shows the password that SCRAM hides.
  const protectedByTls = after.mode !== 'none' && after.required;
  const differences: readonly (readonly [string, boolean])[] = [
    ['host', saved.host !== changed.host],
    // Verified TLS shows that it is the same host: no other program on it has its key.
    ['port', saved.port !== changed.port && !protectedByTls],
    ['security', laxer],
    ['allowCleartextLogin', changed.allowCleartextLogin === true && saved.allowCleartextLogin !== true],
    ['mechanism', saved.mechanism !== changed.mechanism && !protectedByTls],
    ['ca', changed.ca !== undefined && changed.ca.join('\n') !== (saved.ca ?? []).join('\n')],
    ['proxy', saved.proxy !== changed.proxy],
    ['tokenEndpoint', endpointOf(saved) !== endpointOf(changed)],
  ];
  return differences.flatMap(([field, differs]) => (differs ? [field] : []));
}

function endpointOf({ oauth }: CheckSettings): string | undefined {
  return oauth !== undefined && 'tokenEndpoint' in oauth ? oauth.tokenEndpoint : undefined;
}
