import { cramMd5 } from './cram-md5.ts';
import { external } from './external.ts';
import { login } from './login.ts';
import { oauthbearer, xoauth2 } from './oauth.ts';
import { plain } from './plain.ts';
import { scramSha1, scramSha1Plus, scramSha256, scramSha256Plus } from './scram.ts';
import type { Credentials, SaslContext, SaslMechanism } from './types.ts';

/**
 * All mechanisms. Under TLS the order is PLAIN first: one round trip, and every server's password store can answer it.
 * Challenge mechanisms save nothing there, and servers that offer CRAM-MD5 or SCRAM without stored keys are common.
 */
export const mechanisms: readonly SaslMechanism[] = [
  oauthbearer,
  xoauth2,
  plain,
  login,
  scramSha256Plus,
  scramSha256,
  scramSha1Plus,
  scramSha1,
  cramMd5,
  external,
];

/** Over cleartext: those that do not show the password to a listener come first. */
const CLEARTEXT_ORDER = [scramSha256, scramSha1, cramMd5, plain, login, oauthbearer, xoauth2, external];

/** A mechanism by its registered name, in any case; undefined when it is not known here. */
export function mechanismNamed(name: string): SaslMechanism | undefined {
  return mechanisms.find((mechanism) => mechanism.name === name.toUpperCase());
}

/** The mechanisms that the server offers and these credentials can use, best first. */
export function usableMechanisms(
  offered: readonly string[],
  credentials: Credentials,
  context: Pick<SaslContext, 'channelBinding'> & {
    readonly encrypted: boolean;
    readonly clientCertificate: boolean;
  },
): readonly SaslMechanism[] {
  const order = context.encrypted ? mechanisms : CLEARTEXT_ORDER;
  return order.filter((mechanism) => {
    if (!offered.includes(mechanism.name)) return false;
    if (mechanism.name.endsWith('-PLUS') && context.channelBinding === undefined) return false;
    if (mechanism.needs === 'accessToken') return credentials.accessToken !== undefined;
    if (mechanism.needs === 'password') return credentials.password !== undefined;
    return (
      context.clientCertificate && credentials.password === undefined && credentials.accessToken === undefined
    );
  });
}
