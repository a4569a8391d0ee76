import { createPrivateKey, type KeyObject } from 'node:crypto';

/** RFC 7518 §3.3: RS256 takes a key of 2048 bits or more. */
const LEAST_BITS = 2048;

/**
 * Reads the private key that signs assertions: PEM as PKCS #8 or PKCS #1. Line ends may be written as `\n`, as they
 * stand in the JSON file that Google gives out. A message never repeats any of the key.
 *
 * @throws TypeError with one sentence that says what is wrong with it
 */
export function readRsaKey(text: string): KeyObject {
  const pem = text.trim().replace(/^"|"$/g, '').replaceAll('\\n', '\n');
  const [, kind] = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(pem) ?? [];
  const problem = problemOf(kind);
  if (problem !== undefined) throw new TypeError(problem);
  if (kind === 'ENCRYPTED PRIVATE KEY' || pem.includes('Proc-Type: 4,ENCRYPTED'))
    throw new TypeError('The private key is protected by a passphrase; give it without one.');
  const key = parse(pem);
  if (key.asymmetricKeyType !== 'rsa')
    throw new TypeError(`The private key is of type ${key.asymmetricKeyType}; RS256 needs an RSA key.`);
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < LEAST_BITS)
    throw new TypeError(`The private key has ${bits} bits; RS256 needs ${LEAST_BITS} or more.`);
  return key;
}

function problemOf(kind: string | undefined): string | undefined {
  if (kind === undefined)
    return 'The private key is no PEM text: it must begin with -----BEGIN PRIVATE KEY-----.';
  if (kind.endsWith('PUBLIC KEY')) return 'This is a public key; the private key of the pair is needed.';
  if (kind.includes('CERTIFICATE'))
    return 'This is a certificate; the private key that belongs to it is needed.';
  if (kind === 'OPENSSH PRIVATE KEY')
    return "The private key is in OpenSSH's format; convert it with: ssh-keygen -p -m PKCS8 -f FILE";
  return undefined;
}

function parse(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    // OpenSSL's own words are of no help, and nothing of the key may leak with them.
    throw new TypeError(
      'The private key cannot be read: the text between its BEGIN and END lines is damaged.',
    );
  }
}
