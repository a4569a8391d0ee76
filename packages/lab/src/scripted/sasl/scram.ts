import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  challenge,
  empty,
  findUser,
  malformed,
  type SaslContext,
  type SaslStep,
  type ServerMechanism,
} from './mechanism.ts';

export type ScramHash = 'sha1' | 'sha256';

interface ClientFirst {
  readonly bindingFlag: string;
  readonly header: string;
  readonly bare: string;
  readonly user: string;
  readonly nonce: string;
}

/** The server's half of SCRAM, RFC 5802 and RFC 7677; with `plus` it insists on channel binding (RFC 9266, RFC 5929). */
export function scram(context: SaslContext, hash: ScramHash, plus: boolean): ServerMechanism {
  const salt = context.scram.salt ?? randomBytes(16);
  const iterations = context.scram.iterations ?? 4096;
  const ownNonce = context.scram.nonce ?? randomBytes(18).toString('base64');
  let first: ClientFirst | undefined;
  let serverFirst = '';
  let proven: string | undefined;

  const begin = (text: string): SaslStep => {
    first = parseClientFirst(text);
    if (!first) return malformed('client-first-message wanted');
    // `y` says: I could bind channels but you do not offer it. If we do offer it, someone removed the offer.
    if (first.bindingFlag === 'y' && context.plusOffered) return { kind: 'refused', user: first.user };
    if (first.bindingFlag.startsWith('p=') !== plus)
      return malformed('channel binding flag does not fit the mechanism');
    if (plus && !context.channelBindings.has(first.bindingFlag.slice(2))) {
      return malformed('channel binding type not supported');
    }
    serverFirst = `r=${first.nonce}${ownNonce},s=${salt.toString('base64')},i=${iterations}`;
    return challenge(serverFirst);
  };

  const finish = (one: ClientFirst, text: string): SaslStep => {
    const parsed = /^c=([^,]*),r=([^,]*)(?:,[^,]*)*,p=([^,]*)$/.exec(text);
    const [, bindingField = '', nonce = '', proofField = ''] = parsed ?? [];
    if (!parsed || nonce !== one.nonce + ownNonce) return malformed('client-final-message wanted');
    const binding = plus ? (context.channelBindings.get(one.bindingFlag.slice(2)) ?? empty) : empty;
    const expected = Buffer.concat([Buffer.from(one.header), binding]).toString('base64');
    const password = findUser(context.users, one.user)?.password;
    if (password === undefined || bindingField !== expected) return { kind: 'refused', user: one.user };

    const salted = pbkdf2Sync(password.normalize('NFKC'), salt, iterations, hash === 'sha1' ? 20 : 32, hash);
    const storedKey = createHash(hash)
      .update(hmac(hash, salted, 'Client Key'))
      .digest();
    const authMessage = `${one.bare},${serverFirst},${text.slice(0, text.lastIndexOf(',p='))}`;
    const signature = hmac(hash, storedKey, authMessage);
    const proof = Buffer.from(proofField, 'base64');
    if (proof.length !== signature.length) return { kind: 'refused', user: one.user };
    const clientKey = Buffer.from(proof.map((byte, index) => byte ^ (signature[index] ?? 0)));
    if (!timingSafeEqual(createHash(hash).update(clientKey).digest(), storedKey)) {
      return { kind: 'refused', user: one.user };
    }
    proven = one.user;
    // RFC 4954 lets no data ride on the 235, so the server's signature is one more challenge, answered emptily.
    return challenge(`v=${hmac(hash, hmac(hash, salted, 'Server Key'), authMessage).toString('base64')}`);
  };

  return {
    step(response) {
      if (proven !== undefined) {
        return response?.length ? malformed('empty response wanted') : { kind: 'accepted', user: proven };
      }
      if (response === undefined) return challenge(empty);
      return first ? finish(first, response.toString('utf8')) : begin(response.toString('utf8'));
    },
  };
}

function parseClientFirst(text: string): ClientFirst | undefined {
  const parsed = /^((n|y|p=[A-Za-z0-9.-]+),(a=[^,]*)?,)(n=([^,]+),r=([^,]+))(,|$)/.exec(text);
  if (!parsed) return undefined;
  const [, header = '', bindingFlag = '', , , name = '', nonce = ''] = parsed;
  const user = name.replaceAll('=2C', ',').replaceAll('=3D', '=');
  return { bindingFlag, header, bare: text.slice(header.length), user, nonce };
}

function hmac(hash: ScramHash, key: Buffer, data: string): Buffer {
  return createHmac(hash, key).update(data).digest();
}
