/**
 * Where to go after signing in: a path of this service, and nothing that leads elsewhere. A link could otherwise bring
 * somebody who just signed in to a page that only looks like ours.
 */
export function ownPath(text: unknown): string | undefined {
  if (typeof text !== 'string' || !text.startsWith('/')) return undefined;
  try {
    const url = new URL(text, location.origin);
    if (url.origin !== location.origin) return undefined;
    return url.pathname === '/sign-in' ? undefined : url.pathname + url.search + url.hash;
  } catch {
    return undefined;
  }
}
