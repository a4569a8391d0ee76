import { createHash, getDiffieHellman, X509Certificate } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { createSecureContext, type SecureContext, type SecureContextOptions, TLSSocket } from 'node:tls';
import type { CertificateSetup } from '../certificates.ts';
import type { ScriptedTlsOptions } from './options.ts';

/** The server's half of TLS, without its faults: those are in handshake-faults.ts. */
export interface ServerTls {
  readonly certificates: CertificateSetup;
  readonly options: ScriptedTlsOptions;
  readonly context: SecureContext;
}

/** Prepares the contexts once, for all connections of a server. */
export function prepareTls(options: ScriptedTlsOptions, certificates: CertificateSetup): ServerTls {
  return { certificates, options, context: contextFor(options, certificates) };
}

/**
 * Takes the server's part of a handshake on a stream.
 *
 * @throws what OpenSSL says when it fails, or when the client goes away
 */
export async function acceptTls(stream: Duplex, tls: ServerTls): Promise<TLSSocket> {
  const { options } = tls;
  const wanted = options.clientCertificate ?? 'none';
  const socket = new TLSSocket(stream as never, {
    isServer: true,
    secureContext: tls.context,
    requestCert: wanted !== 'none',
    rejectUnauthorized: wanted === 'require',
    SNICallback: (name, done) => {
      const other = options.byName?.[name];
      if (other) done(null, contextFor(options, other));
      else if (options.unknownNames === 'refuse') done(new Error(`no certificate for ${name}`));
      else done(null);
    },
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('secure', () => resolve());
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('the client closed during the handshake')));
  });
  if (wanted === 'require' && !verifiedPeer(socket, tls)) {
    socket.destroy();
    throw new Error('the client has no certificate, or one of an authority that is not ours');
  }
  await renegotiate(socket, options.renegotiations ?? 0);
  return socket;
}

/** Asks for one renegotiation after the other, until they are done or the client has gone. */
async function renegotiate(socket: TLSSocket, times: number): Promise<void> {
  const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  for (let left = times; left > 0 && !socket.destroyed; left -= 1) {
    const done = new Promise<void>((resolve) => {
      if (socket.renegotiate({}, () => resolve()) === false) resolve();
    });
    await Promise.race([done, gone]);
  }
}

/** The client's certificate where it has one that our authority signed. Node leaves this check to its own servers. */
export function verifiedPeer(socket: TLSSocket, tls: ServerTls): X509Certificate | undefined {
  const peer = socket.getPeerX509Certificate();
  const authority = tls.options.clientAuthority;
  return peer && authority && peer.verify(new X509Certificate(authority).publicKey) ? peer : undefined;
}

/** What channel bindings of this connection SCRAM may use: RFC 9266 and RFC 5929 §4. */
export function channelBindings(socket: TLSSocket, tls: ServerTls): ReadonlyMap<string, Buffer> {
  const certificate = new X509Certificate(tls.certificates.certificate);
  // All our signatures are SHA-256 or, where asked for, SHA-1, for which RFC 5929 §4.1 also takes SHA-256.
  return new Map([
    ['tls-exporter', socket.exportKeyingMaterial(32, 'EXPORTER-Channel-Binding', Buffer.alloc(0))],
    ['tls-server-end-point', createHash('sha256').update(certificate.raw).digest()],
  ]);
}

function contextFor(options: ScriptedTlsOptions, certificates: CertificateSetup): SecureContext {
  const level = `@SECLEVEL=${options.securityLevel ?? 0}`;
  const weakGroup = options.dhBits === undefined ? undefined : diffieHellmanPem(options.dhBits);
  const ciphers = weakGroup
    ? 'DHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES256-GCM-SHA384'
    : (options.ciphers ?? 'DEFAULT');
  const maxVersion = weakGroup ? 'TLSv1.2' : options.maxVersion;
  const context: SecureContextOptions = {
    ...(options.withoutCertificate ? {} : { cert: certificates.chain, key: certificates.key }),
    ...(options.clientAuthority ? { ca: options.clientAuthority } : {}),
    ...(weakGroup ? { dhparam: weakGroup } : {}),
    minVersion: options.minVersion ?? 'TLSv1',
    ...(maxVersion ? { maxVersion } : {}),
    ciphers: `${ciphers}:${level}`,
  };
  return createSecureContext(context);
}

/** RFC 2409's second group and RFC 3526's 2048-bit group as PEM, the form `dhparam` takes. */
function diffieHellmanPem(bits: 1024 | 2048): string {
  const group = getDiffieHellman(bits === 1024 ? 'modp2' : 'modp14');
  const der = tagged(0x30, Buffer.concat([integer(group.getPrime()), integer(group.getGenerator())]));
  return `-----BEGIN DH PARAMETERS-----\n${der.toString('base64')}\n-----END DH PARAMETERS-----\n`;
}

function integer(value: Buffer): Buffer {
  const positive = (value[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), value]) : value;
  return tagged(0x02, positive);
}

function tagged(tag: number, content: Buffer): Buffer {
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
