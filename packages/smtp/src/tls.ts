import type { X509Certificate } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  checkServerIdentity,
  connect,
  type PeerCertificate,
  type SecureContext,
  type TLSSocket,
} from 'node:tls';
import { errnoOf } from './connect.ts';
import type { Deadline } from './deadline.ts';
import { type SessionStep, TlsFailure } from './errors.ts';

/** One certificate as presented. */
export interface CertificateFacts {
  readonly subject: string;
  readonly issuer: string;
  /** Presented identifiers (RFC 9525): `DNS:mail.example.com`, `IP Address:…`. */
  readonly san: readonly string[];
  /** ISO 8601. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly fingerprint256: string;
  readonly serialNumber: string;
  readonly key: { readonly type: string; readonly bits?: number };
  /** Set when the certificate is signed with a hash that is broken for signatures. */
  readonly weakSignature?: 'MD5' | 'SHA-1';
  readonly selfIssued: boolean;
  /** Where the issuer's certificate can be fetched (authority information access). */
  readonly caIssuers?: string;
}

/** What a handshake showed. It is completed without trust; `trusted` and `nameMatches` say what it would have come to. */
export interface TlsFacts {
  /** `TLSv1.3` */
  readonly protocol: string;
  readonly cipher: string;
  readonly keyExchange?: string;
  /** Reference identifier: the name we wanted. */
  readonly serverName: string;
  /** Leaf first, as sent; a trusted root found in our store may close it. */
  readonly chain: readonly CertificateFacts[];
  readonly trusted: boolean;
  /** OpenSSL's reason when not trusted: `CERT_HAS_EXPIRED`, `UNABLE_TO_VERIFY_LEAF_SIGNATURE`, … */
  readonly trustError?: string;
  readonly nameMatches: boolean;
  readonly handshakeMs: number;
}

/** What a handshake needs. */
export interface TlsOptions {
  /** Reference identifier, sent as SNI when it is a name. */
  readonly serverName: string;
  /** Trust, client certificate, protocol range; made once and shared: building it parses every root. */
  readonly secureContext: SecureContext;
  readonly timeoutMs: number;
  readonly deadline: Deadline;
}

/** The stream after a handshake, and what the handshake showed. */
export interface SecuredSocket {
  readonly socket: TLSSocket;
  readonly facts: TlsFacts;
}

function distinguishedName(name: PeerCertificate['subject'] | undefined): string {
  if (name === undefined) return '';
  return Object.entries(name)
    .flatMap(([key, value]) => (Array.isArray(value) ? value : [value]).map((v) => `${key}=${v}`))
    .join(', ');
}

function isoDate(text: string): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
}

function keyFacts(certificate: PeerCertificate): CertificateFacts['key'] {
  if (certificate.modulus !== undefined)
    return { type: 'RSA', ...(certificate.bits === undefined ? {} : { bits: certificate.bits }) };
  const type = certificate.asn1Curve ?? certificate.nistCurve ?? 'unknown';
  return { type, ...(certificate.bits === undefined ? {} : { bits: certificate.bits }) };
}

/** DER of the signature algorithms' object identifiers (RFC 3279 §2.2, RFC 4055): Node names them only in its newest versions. */
const WEAK_SIGNATURES: readonly (readonly [Buffer, 'MD5' | 'SHA-1'])[] = [
  [Buffer.from('06092a864886f70d010104', 'hex'), 'MD5'],
  [Buffer.from('06092a864886f70d010105', 'hex'), 'SHA-1'],
  [Buffer.from('06072a8648ce3d0401', 'hex'), 'SHA-1'],
];

function certificateFacts(certificate: PeerCertificate): CertificateFacts {
  const subject = distinguishedName(certificate.subject);
  const issuer = distinguishedName(certificate.issuer);
  const weakSignature = WEAK_SIGNATURES.find(([oid]) => certificate.raw.includes(oid))?.[1];
  const caIssuers = certificate.infoAccess?.['CA Issuers - URI']?.[0];
  return {
    subject,
    issuer,
    san: (certificate.subjectaltname ?? '').split(', ').filter((name) => name !== ''),
    notBefore: isoDate(certificate.valid_from),
    notAfter: isoDate(certificate.valid_to),
    fingerprint256: certificate.fingerprint256 ?? '',
    serialNumber: certificate.serialNumber ?? '',
    key: keyFacts(certificate),
    ...(weakSignature === undefined ? {} : { weakSignature }),
    selfIssued: subject === issuer,
    ...(caIssuers === undefined ? {} : { caIssuers }),
  };
}

/** Enough for every real chain; a server that sends hundreds is cut here, and by OpenSSL at 100 kB. */
const MAX_CHAIN = 12;

function chainFacts(
  socket: TLSSocket,
  seenByNode: PeerCertificate | undefined,
): { chain: CertificateFacts[]; leaf: PeerCertificate | undefined } {
  const chain: CertificateFacts[] = [];
  const first = seenByNode ?? socket.getPeerCertificate(true);
  if (first === null || Object.keys(first).length === 0) return { chain, leaf: undefined };
  let current: PeerCertificate & { issuerCertificate?: PeerCertificate } = first;
  const seen = new Set<string>();
  while (chain.length < MAX_CHAIN && !seen.has(current.fingerprint256)) {
    seen.add(current.fingerprint256);
    chain.push(certificateFacts(current));
    if (current.issuerCertificate === undefined || Object.keys(current.issuerCertificate).length === 0) break;
    current = current.issuerCertificate;
  }
  return { chain, leaf: first };
}

function tlsFacts(
  socket: TLSSocket,
  serverName: string,
  handshakeMs: number,
  seenByNode: PeerCertificate | undefined,
): TlsFacts {
  const { chain, leaf } = chainFacts(socket, seenByNode);
  const nameError = leaf === undefined ? undefined : checkServerIdentity(serverName, leaf);
  const trustError = socket.authorizationError;
  const trustCode =
    trustError instanceof Error && 'code' in trustError
      ? String(trustError.code)
      : trustError === null || trustError === undefined
        ? undefined
        : String(trustError);
  const ephemeral = socket.getEphemeralKeyInfo();
  const keyExchange = ephemeral !== null && 'name' in ephemeral ? String(ephemeral.name) : undefined;
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    cipher: socket.getCipher()?.standardName ?? 'unknown',
    ...(keyExchange === undefined ? {} : { keyExchange }),
    serverName,
    chain,
    trusted: trustCode === undefined && leaf !== undefined,
    ...(trustCode === undefined ? {} : { trustError: trustCode }),
    nameMatches: leaf !== undefined && nameError === undefined,
    handshakeMs,
  };
}

/** OpenSSL's code of an error, or the system's. */
function tlsReason(error: Error): string {
  const code = errnoOf(error);
  return code === 'UNKNOWN' ? error.message : code;
}

/**
 * Runs a TLS handshake over an open stream. Certificates are collected whether trusted or not: the caller must look at
 * `trusted` and `nameMatches` before it sends a secret. Throws TlsFailure, TimeoutFailure, AbortedFailure.
 */
export function secure(stream: Duplex, step: SessionStep, options: TlsOptions): Promise<SecuredSocket> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    let seenByNode: PeerCertificate | undefined;
    const socket = connect({
      socket: stream as Socket,
      secureContext: options.secureContext,
      rejectUnauthorized: false,
      // The name is judged on its own below. Once the chain is good Node takes it apart for this call, which costs as
      // much as half a handshake: it is kept rather than asked for twice.
      checkServerIdentity: (_name, certificate) => {
        seenByNode = certificate;
        return undefined;
      },
      // RFC 6066 §3 forbids addresses as server name.
      ...(isIP(options.serverName) === 0 ? { servername: options.serverName } : {}),
    });
    let settled = false;
    const fail = (failure: Error) => {
      if (settled) return;
      settled = true;
      disarm();
      socket.destroy();
      stream.destroy();
      reject(failure);
    };
    const disarm = options.deadline.arm(step, options.timeoutMs, fail);
    socket.once('secureConnect', () => {
      if (settled) return;
      settled = true;
      disarm();
      socket.off('close', onClose);
      const handshakeMs = performance.now() - startedAt;
      resolve({ socket, facts: tlsFacts(socket, options.serverName, handshakeMs, seenByNode) });
    });
    socket.on('error', (error: Error) => {
      fail(new TlsFailure(step, tlsReason(error), error.message, { cause: error }));
    });
    const onClose = () =>
      fail(new TlsFailure(step, 'ECONNRESET', 'the connection was closed during the TLS handshake'));
    socket.once('close', onClose);
  });
}

/** The hash of the leaf for `tls-server-end-point` (RFC 5929 §4.1), or the exporter for TLS 1.3 (RFC 9266). */
export function channelBindingOf(
  socket: TLSSocket,
): { type: 'tls-exporter' | 'tls-server-end-point'; data: Buffer } | undefined {
  try {
    if (socket.getProtocol() === 'TLSv1.3') {
      return {
        type: 'tls-exporter',
        data: socket.exportKeyingMaterial(32, 'EXPORTER-Channel-Binding', Buffer.alloc(0)),
      };
    }
    const certificate = socket.getPeerX509Certificate();
    if (certificate === undefined) return undefined;
    return { type: 'tls-server-end-point', data: fingerprintOf(certificate) };
  } catch {
    // Without binding data the -PLUS mechanisms are simply not used.
    return undefined;
  }
}

function fingerprintOf(certificate: X509Certificate): Buffer {
  // RFC 5929 §4.1: SHA-256 where the certificate is signed with MD5 or SHA-1; the common SHA-256 is the same.
  // A certificate signed with SHA-384 or SHA-512 is hashed with that, which Node names in no property before 24.
  return Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex');
}
