import type { IncomingMessage } from 'node:http';

/**
 * The path to route by. A client whose base address ends in a slash sends `//api/v1/…`; a client that takes us for its
 * HTTP proxy sends the absolute form, `GET http://host/api/v1/…` (RFC 9112 §3.2.2). Both mean the same path.
 */
export function rewriteUrl(request: IncomingMessage): string {
  let url = request.url ?? '/';
  const absolute = /^https?:\/\/[^/?#]*/i.exec(url);
  if (absolute !== null) url = url.slice(absolute[0].length) || '/';
  if (!url.startsWith('/')) url = `/${url}`;
  const mark = url.search(/[?#]/);
  const path = mark === -1 ? url : url.slice(0, mark);
  return path.replace(/\/{2,}/g, '/') + (mark === -1 ? '' : url.slice(mark));
}
