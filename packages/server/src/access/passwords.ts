import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Secret } from '@postroad/smtp';
import { z } from 'zod';
import { ApiError } from '../http/api-error.ts';

/** NIST SP 800-63B §5.1.1.2: length is what counts. No rules about kinds of characters. */
export const MIN_PASSWORD_CHARS = 12;
/** Long enough for any sentence; hashing has to end. */
export const MAX_PASSWORD_CHARS = 200;

/**
 * The least that the OWASP Password Storage cheat sheet asks of argon2id: 19 MiB, two passes, one lane. Salt and tag as
 * RFC 9106 §4 has them.
 */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const SALT_BYTES = 16;
const TAG_BYTES = 32;

/** Each hash takes 19 MiB and one of libuv's four threads, which files and names are also read with. */
const MAX_AT_ONCE = 2;
const MAX_WAITING = 32;

/** The password rules as a schema: characters as a person counts them. */
export const newPassword = z
  .string()
  .refine(
    (text) => [...text].length >= MIN_PASSWORD_CHARS,
    `must have at least ${MIN_PASSWORD_CHARS} characters`,
  )
  .refine(
    (text) => [...text].length <= MAX_PASSWORD_CHARS,
    `must have at most ${MAX_PASSWORD_CHARS} characters`,
  );

/** A password that is only compared: anything up to a size. */
export const anyPassword = z.string().max(MAX_PASSWORD_CHARS * 2);

const derive = promisify(argon2);
let running = 0;
const waiting: (() => void)[] = [];

/**
 * The argon2id hash of a password in PHC form.
 *
 * @throws ApiError E0000047 when too many wait already
 */
export async function hashPassword(password: Secret): Promise<string> {
  const nonce = randomBytes(SALT_BYTES);
  const tag = await deriveInTurn(password, { ...COST, nonce, tagLength: TAG_BYTES });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(nonce)}$${encode(tag)}`;
}

/**
 * Whether the password is the one that was hashed. Without a usable hash (nobody has that login, or no password was set
 * yet) as much work is done as with one, so that the time tells nothing.
 *
 * @throws ApiError E0000047 when too many wait already
 */
export async function verifyPassword(password: Secret, hash: string | undefined): Promise<boolean> {
  const parsed = parseHash(hash ?? '');
  const { tag, ...parameters } = parsed ?? {
    ...COST,
    nonce: randomBytes(SALT_BYTES),
    tag: Buffer.alloc(TAG_BYTES),
  };
  const derived = await deriveInTurn(password, { ...parameters, tagLength: tag.length });
  return timingSafeEqual(derived, tag) && parsed !== undefined;
}

/** Whether a hash was made with other parameters than today's: it is made anew at the next sign-in. */
export function isOutdatedHash(hash: string): boolean {
  const parsed = parseHash(hash);
  return (
    parsed === undefined ||
    parsed.memory !== COST.memory ||
    parsed.passes !== COST.passes ||
    parsed.parallelism !== COST.parallelism ||
    parsed.tag.length !== TAG_BYTES
  );
}

function parseHash(hash: string) {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/-]+)\$([\w+/-]+)$/.exec(hash);
  if (match === null) return undefined;
  const [, memory, passes, parallelism, nonce = '', tag = ''] = match;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

/** The PHC string format has base64 without padding. */
function encode(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}

/** One letter can be typed in several ways; SP 800-63B asks for NFKC. Runs off the main thread. */
async function deriveInTurn(
  password: Secret,
  parameters: Omit<Argon2Parameters, 'message'>,
): Promise<Buffer> {
  if (running < MAX_AT_ONCE) running += 1;
  else {
    if (waiting.length >= MAX_WAITING)
      throw new ApiError('E0000047', {
        causes: ['Too many passwords are being checked.'],
        headers: { 'Retry-After': '5' },
      });
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  try {
    return await derive('argon2id', { ...parameters, message: password.reveal().normalize('NFKC') });
  } finally {
    // The place goes to whoever has waited longest.
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}
