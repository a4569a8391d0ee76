import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { ProtocolFailure, ServerProofFailure } from '../errors.ts';
import { MAX_SCRAM_ITERATIONS } from '../limits.ts';
import { prepareString } from './saslprep.ts';
import type { Credentials, SaslContext, SaslExchange, SaslMechanism } from './types.ts';

type Hash = 'sha1' | 'sha256';
const derive = promisify(pbkdf2);

interface ScramOptions {
  readonly hash: Hash;
  readonly plus: boolean;
  /** Only tests of the RFC's examples set it. */
  readonly nonce?: string;
}

function hmac(hash: Hash, key: Buffer, text: string): Buffer {
  return createHmac(hash, key).update(text).digest();
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, i) => byte ^ (b[i] ?? 0)));
}

function fields(message: string): Map<string, string> {
  return new Map(message.split(',').map((field) => [field.slice(0, 1), field.slice(2)] as const));
}

function bad(challenge: string, message: string): ProtocolFailure {
  return new ProtocolFailure('auth', 'bad-challenge', Buffer.from(challenge), message);
}

/** RFC 5802 §6: `p=` uses channel binding, `y` says we could and the server did not offer it, `n` says we cannot. */
function gs2Header(options: ScramOptions, credentials: Credentials, context: SaslContext): string {
  const binding = context.channelBinding;
  const flag =
    options.plus && binding !== undefined
      ? `p=${binding.type}`
      : binding !== undefined && !context.plusOffered
        ? 'y'
        : 'n';
  const authorization =
    credentials.authorizationId === undefined ? '' : `a=${escapeName(credentials.authorizationId)}`;
  return `${flag},${authorization},`;
}

function escapeName(name: string): string {
  return prepareString(name).replaceAll('=', '=3D').replaceAll(',', '=2C');
}

/** One SCRAM exchange (RFC 5802, RFC 7677). The server's proof is checked: a server that does not know the password is found out. */
export function startScram(
  options: ScramOptions,
  credentials: Credentials,
  context: SaslContext,
): SaslExchange {
  const nonce = options.nonce ?? randomBytes(18).toString('base64');
  const header = gs2Header(options, credentials, context);
  const firstBare = `n=${escapeName(credentials.username)},r=${nonce}`;
  const binding = options.plus ? (context.channelBinding?.data ?? Buffer.alloc(0)) : Buffer.alloc(0);
  let round = 0;
  let serverSignature: Buffer | undefined;
  let proven = false;

  async function final(challenge: string): Promise<Buffer> {
    const given = fields(challenge);
    const salt = given.get('s');
    const serverNonce = given.get('r') ?? '';
    const iterations = Number(given.get('i'));
    if (given.has('m')) throw bad(challenge, 'the server demands a SCRAM extension that nobody knows');
    if (!serverNonce.startsWith(nonce) || serverNonce.length === nonce.length) {
      throw bad(challenge, 'the SCRAM challenge does not continue our nonce');
    }
    if (
      salt === undefined ||
      !Number.isSafeInteger(iterations) ||
      iterations < 1 ||
      iterations > MAX_SCRAM_ITERATIONS
    ) {
      throw bad(
        challenge,
        `the SCRAM challenge has no salt or an iteration count outside 1 to ${MAX_SCRAM_ITERATIONS}`,
      );
    }
    const keyBytes = options.hash === 'sha1' ? 20 : 32;
    const password = prepareString(credentials.password?.reveal() ?? '');
    const salted = await derive(password, Buffer.from(salt, 'base64'), iterations, keyBytes, options.hash);
    const clientKey = hmac(options.hash, salted, 'Client Key');
    const storedKey = createHash(options.hash).update(clientKey).digest();
    const channel = Buffer.concat([Buffer.from(header), binding]).toString('base64');
    const withoutProof = `c=${channel},r=${serverNonce}`;
    const authMessage = `${firstBare},${challenge},${withoutProof}`;
    const proof = xor(clientKey, hmac(options.hash, storedKey, authMessage)).toString('base64');
    serverSignature = hmac(options.hash, hmac(options.hash, salted, 'Server Key'), authMessage);
    return Buffer.from(`${withoutProof},p=${proof}`);
  }

  function verify(challenge: string): Buffer {
    const given = fields(challenge);
    const signature = Buffer.from(given.get('v') ?? '', 'base64');
    if (
      serverSignature === undefined ||
      signature.length !== serverSignature.length ||
      !timingSafeEqual(signature, serverSignature)
    ) {
      throw new ServerProofFailure(
        given.has('e')
          ? `the server ended the SCRAM exchange: ${given.get('e')}`
          : 'the server could not prove that it knows the password',
      );
    }
    proven = true;
    return Buffer.alloc(0);
  }

  return {
    initialResponse: Buffer.from(header + firstBare),
    respond(challenge) {
      const text = challenge.toString('utf8');
      // A server that ignores the initial response begins with an empty challenge.
      if (text === '' && round === 0) return Buffer.from(header + firstBare);
      round += 1;
      return round === 1 ? final(text) : verify(text);
    },
    finish() {
      // RFC 4954 lets the server put its last message into the 235; few do, and without it nothing is proven.
      if (!proven) throw new ServerProofFailure('the server accepted the login without its SCRAM proof');
    },
  };
}

function scram(name: string, options: ScramOptions): SaslMechanism {
  return {
    name,
    needs: 'password',
    exposesSecret: false,
    start: (credentials, context) => startScram(options, credentials, context),
  };
}

/** SCRAM-SHA-1 (RFC 5802). */
export const scramSha1 = scram('SCRAM-SHA-1', { hash: 'sha1', plus: false });
/** SCRAM-SHA-256 (RFC 7677). */
export const scramSha256 = scram('SCRAM-SHA-256', { hash: 'sha256', plus: false });
/** SCRAM-SHA-1 with channel binding (RFC 5802 §6). */
export const scramSha1Plus = scram('SCRAM-SHA-1-PLUS', { hash: 'sha1', plus: true });
/** SCRAM-SHA-256 with channel binding (RFC 7677). */
export const scramSha256Plus = scram('SCRAM-SHA-256-PLUS', { hash: 'sha256', plus: true });
