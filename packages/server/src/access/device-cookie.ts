import type {} from '@fastify/cookie';
import type { Sealer } from '@postroad/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomText } from '../ids.ts';

/** What the seal is bound to. */
const SEALED_FOR = 'device_cookie';
const MAX_COOKIE_CHARS = 1_000;
const MAX_AGE_SECONDS = 180 * 24 * 60 * 60;

function cookieName(https: boolean): string {
  return https ? '__Host-postroad_device' : 'postroad_device';
}

/**
 * The id of this browser, when it has signed in to this account before. It grants nothing; it only keeps the sign-ins
 * that fail elsewhere apart from those that fail here (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
 */
export function readDeviceCookie(request: FastifyRequest, sealer: Sealer, login: string): string | undefined {
  const sealed = request.cookies[cookieName(request.https)];
  if (sealed === undefined || sealed.length > MAX_COOKIE_CHARS) return undefined;
  try {
    const device = JSON.parse(sealer.open(sealed, SEALED_FOR)) as { id: string; login: string };
    return device.login === login ? device.id : undefined;
  } catch {
    // Made up, or sealed with a key that is gone.
    return undefined;
  }
}

/** Marks this browser as one that has signed in to the account. */
export function setDeviceCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  sealer: Sealer,
  login: string,
): void {
  const value = sealer.seal(JSON.stringify({ id: randomText(22), login }), SEALED_FOR);
  reply.setCookie(cookieName(request.https), value, {
    httpOnly: true,
    sameSite: 'strict',
    secure: request.https,
    path: '/',
    maxAge: MAX_AGE_SECONDS,
  });
}
