import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { SealBroken } from '../errors.ts';

/** Bytes of a key of AES-256. */
export const KEY_BYTES = 32;
/** NIST SP 800-38D §8.2.2: a random nonce of 96 bits is good for 2^32 texts under one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 's1';

/** A key and the id that sealed texts carry. */
export interface SealingKey {
  /** 16 hexadecimal digits made from the key by a one-way function. */
  readonly id: string;
  readonly key: Buffer;
}

/** @throws RangeError for another length than 32 bytes */
export function toSealingKey(key: Buffer): SealingKey {
  if (key.length !== KEY_BYTES)
    throw new RangeError(`A sealing key has ${KEY_BYTES} bytes, not ${key.length}.`);
  return { id: createHmac('sha256', key).update('postroad sealing key id').digest('hex').slice(0, 16), key };
}

/** A new random key. */
export function newSealingKey(): SealingKey {
  return toSealingKey(randomBytes(KEY_BYTES));
}

/** Seals with AES-256-GCM: `s1.<key id>.<nonce, ciphertext and tag in base64url>`. The context is authenticated, not kept. */
export function sealWith({ id, key }: SealingKey, plain: string, context: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context));
  const parts = [nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return `${VERSION}.${id}.${Buffer.concat(parts).toString('base64url')}`;
}

/**
 * The id of the key a text is sealed under.
 *
 * @throws SealBroken when it is no sealed text
 */
export function keyIdOf(sealed: string): string {
  const [version, id, , ...rest] = sealed.split('.');
  if (version !== VERSION || id === undefined || !/^[0-9a-f]{16}$/.test(id) || rest.length > 0)
    throw new SealBroken('This is no sealed text.');
  return id;
}

/** @throws SealBroken when the text was changed or was sealed under another key or for another context */
export function openWith({ key }: SealingKey, sealed: string, context: string): string {
  const [, , body = ''] = sealed.split('.');
  const bytes = Buffer.from(body, 'base64url');
  // Decoding passes over what is not base64url: only the one spelling that sealing makes is taken.
  if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== body)
    throw new SealBroken('This is no sealed text.');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const plain = [decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()];
    return Buffer.concat(plain).toString('utf8');
  } catch (cause) {
    throw new SealBroken(`A secret of ${context} cannot be opened: it was changed, or belongs elsewhere.`, {
      cause,
    });
  }
}
