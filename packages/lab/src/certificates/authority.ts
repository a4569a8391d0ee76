import 'reflect-metadata';
import { KeyObject, randomBytes, type webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** Attribute and value, outermost first: `[['C', 'US'], ['O', 'Example'], ['CN', 'Example Root']]`. */
export type DistinguishedName = readonly (readonly [attribute: string, value: string])[];

export type KeyType = 'ec-p256' | 'ec-p384' | 'rsa-1024' | 'rsa-2048' | 'rsa-3072';

/** Hash of the signature on the certificate. SHA-1 needs a signer with an RSA or EC key, any of ours will do. */
export type SignatureHash = 'SHA-1' | 'SHA-256' | 'SHA-384';

/** What a certificate is to say. Dates default to yesterday and 90 days from now. */
export interface IssueOptions {
  /** DNS names, `*.example.test`, and IP addresses, for the subject alternative name. */
  readonly names: readonly string[];
  /** Subject's common name; the first of `names` when absent. */
  readonly commonName?: string;
  /** Whole subject in place of the common name alone. */
  readonly subject?: DistinguishedName;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  readonly keyType?: KeyType;
  readonly signature?: SignatureHash;
  /** `false` leaves the subject alternative name out: the name stands in the common name only. */
  readonly subjectAlternativeName?: boolean;
  /** What the key may be used for in TLS; default `server`. */
  readonly usage?: 'server' | 'client' | 'both';
}

/** A certificate with its key. All PEM. */
export interface IssuedCertificate {
  readonly certificate: string;
  readonly key: string;
  /** The certificate and every intermediate above it, without the root: what a healthy server sends. */
  readonly chain: string;
}

export interface AuthorityOptions {
  readonly name?: DistinguishedName;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  readonly keyType?: KeyType;
  readonly signature?: SignatureHash;
}

/** A certificate authority that lives as long as the test. */
export interface Authority {
  /** PEM of the authority's own certificate: of a root, the file for `--ca`. */
  readonly certificate: string;
  /** PEM of its key, for a middlebox that signs on the fly. */
  readonly key: string;
  /** PEM of the intermediates from this authority upwards, without the root; empty for a root. */
  readonly intermediates: string;
  readonly name: DistinguishedName;
  /** A leaf signed by this authority. */
  issue(options: IssueOptions): Promise<IssuedCertificate>;
  /** An authority below this one. */
  createIntermediate(options?: AuthorityOptions): Promise<Authority>;
}

interface Signer {
  readonly keys: webcrypto.CryptoKeyPair;
  readonly keyType: KeyType;
  readonly name: DistinguishedName;
}

const dayMs = 86_400_000;

/** `days` from now, negative for the past. */
export function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * dayMs);
}

/** Creates a root authority. EC P-256 unless asked otherwise, because generating an RSA key takes a tenth of a second. */
export async function createAuthority(options: AuthorityOptions = {}): Promise<Authority> {
  const name = options.name ?? [
    ['O', 'Postroad fault lab'],
    ['CN', `Lab Root ${randomBytes(4).toString('hex')}`],
  ];
  const keyType = options.keyType ?? 'ec-p256';
  const self: Signer = { keys: await generateKeys(keyType), keyType, name };
  const certificate = await signAuthority(self, self, options);
  return authority(self, certificate, '');
}

/** A leaf that signed itself: no authority above it, not marked as an authority. */
export async function createSelfSigned(options: IssueOptions): Promise<IssuedCertificate> {
  const keyType = options.keyType ?? 'ec-p256';
  const self: Signer = { keys: await generateKeys(keyType), keyType, name: subjectOf(options) };
  const certificate = await signLeaf(self, self.keys, options);
  return { certificate, key: pemKey(self.keys), chain: certificate };
}

function authority(self: Signer, certificate: string, intermediates: string): Authority {
  return {
    certificate,
    key: pemKey(self.keys),
    intermediates,
    name: self.name,
    async issue(options) {
      const keys = await generateKeys(options.keyType ?? 'ec-p256');
      const leaf = await signLeaf(self, keys, options);
      return { certificate: leaf, key: pemKey(keys), chain: leaf + intermediates };
    },
    async createIntermediate(options = {}) {
      const name = options.name ?? [
        ['O', 'Postroad fault lab'],
        ['CN', `Lab Intermediate ${randomBytes(4).toString('hex')}`],
      ];
      const keyType = options.keyType ?? 'ec-p256';
      const below: Signer = { keys: await generateKeys(keyType), keyType, name };
      const signed = await signAuthority(self, below, options);
      return authority(below, signed, signed + intermediates);
    },
  };
}

async function signAuthority(issuer: Signer, subject: Signer, options: AuthorityOptions): Promise<string> {
  return sign(issuer, subject.keys.publicKey, subject.name, {
    notBefore: options.notBefore ?? daysFromNow(-365),
    notAfter: options.notAfter ?? daysFromNow(3650),
    signature: options.signature ?? 'SHA-256',
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  });
}

async function signLeaf(
  issuer: Signer,
  keys: webcrypto.CryptoKeyPair,
  options: IssueOptions,
): Promise<string> {
  const usage = options.usage ?? 'server';
  const purposes = [
    ...(usage === 'client' ? [] : [ExtendedKeyUsage.serverAuth]),
    ...(usage === 'server' ? [] : [ExtendedKeyUsage.clientAuth]),
  ];
  const extensions: Extension[] = [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true),
    new ExtendedKeyUsageExtension(purposes),
  ];
  if (options.subjectAlternativeName !== false && options.names.length > 0) {
    const names = options.names.map((value) => ({ type: isIP(value) ? 'ip' : 'dns', value }) as const);
    extensions.push(new SubjectAlternativeNameExtension(names));
  }
  return sign(issuer, keys.publicKey, subjectOf(options), {
    notBefore: options.notBefore ?? daysFromNow(-1),
    notAfter: options.notAfter ?? daysFromNow(90),
    signature: options.signature ?? 'SHA-256',
    extensions,
  });
}

function subjectOf(options: IssueOptions): DistinguishedName {
  return options.subject ?? [['CN', options.commonName ?? options.names[0] ?? 'unnamed']];
}

interface Content {
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly signature: SignatureHash;
  readonly extensions: readonly Extension[];
}

async function sign(
  issuer: Signer,
  subjectKey: webcrypto.CryptoKey,
  subject: DistinguishedName,
  content: Content,
): Promise<string> {
  const certificate = await X509CertificateGenerator.create({
    // The first bit is cleared: a serial number is a positive integer (RFC 5280 §4.1.2.2).
    serialNumber: ((n) => n.toString(16).padStart(32, '0'))(
      BigInt(`0x${randomBytes(16).toString('hex')}`) >> 1n,
    ),
    issuer: encodeName(issuer.name),
    subject: encodeName(subject),
    notBefore: content.notBefore,
    notAfter: content.notAfter,
    publicKey: subjectKey,
    signingKey: await signingKey(issuer, content.signature),
    signingAlgorithm: isRsa(issuer.keyType)
      ? { name: 'RSASSA-PKCS1-v1_5' }
      : { name: 'ECDSA', hash: content.signature },
    extensions: [
      ...content.extensions,
      await SubjectKeyIdentifierExtension.create(subjectKey),
      await AuthorityKeyIdentifierExtension.create(issuer.keys.publicKey),
    ],
  });
  return `${certificate.toString('pem').trimEnd()}\n`;
}

function encodeName(name: DistinguishedName): Name {
  return new Name(name.map(([attribute, value]) => ({ [attribute]: [value] })));
}

function isRsa(keyType: KeyType): boolean {
  return keyType.startsWith('rsa-');
}

/** WebCrypto binds an RSA key to one hash, so another hash needs the same key imported again. */
async function signingKey(issuer: Signer, hash: SignatureHash): Promise<webcrypto.CryptoKey> {
  if (!isRsa(issuer.keyType) || hash === 'SHA-256') return issuer.keys.privateKey;
  const bytes = await crypto.subtle.exportKey('pkcs8', issuer.keys.privateKey);
  return crypto.subtle.importKey('pkcs8', bytes, { name: 'RSASSA-PKCS1-v1_5', hash }, false, ['sign']);
}

async function generateKeys(keyType: KeyType): Promise<webcrypto.CryptoKeyPair> {
  if (!isRsa(keyType)) {
    const namedCurve = keyType === 'ec-p384' ? 'P-384' : 'P-256';
    return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve }, true, ['sign', 'verify']);
  }
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: Number(keyType.slice('rsa-'.length)),
    publicExponent: new Uint8Array([1, 0, 1]),
  };
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

function pemKey(keys: webcrypto.CryptoKeyPair): string {
  return KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
}
