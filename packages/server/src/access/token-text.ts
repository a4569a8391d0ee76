import { createHash } from 'node:crypto';
import { Secret } from '@postroad/smtp';
import { randomText } from '../ids.ts';

/** What each kind of token begins with, so that a person, or a scanner for leaked secrets, knows one on sight. */
export const tokenPrefixes = {
  apiToken: 'postroad_token_',
  accessToken: 'postroad_access_',
  link: 'postroad_link_',
  session: 'postroad_session_',
} as const;
export type TokenKind = keyof typeof tokenPrefixes;

/** 48 letters and digits are 285 bits: nobody guesses one, so a plain hash is enough to store it by. */
const RANDOM_CHARS = 48;

/** A new token of this kind. */
export function newToken(kind: TokenKind): Secret {
  return new Secret(tokenPrefixes[kind] + randomText(RANDOM_CHARS));
}

/** Whether a text can be a token of this kind at all. Whatever cannot is refused without asking the database. */
export function looksLikeToken(kind: TokenKind, text: string): boolean {
  const prefix = tokenPrefixes[kind];
  return text.length === prefix.length + RANDOM_CHARS && text.startsWith(prefix) && /^\w+$/.test(text);
}

/** SHA-256 in hex: what is stored in place of a token, and found again by. */
export function hashToken(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
