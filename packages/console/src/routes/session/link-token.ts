import { useState } from 'react';

/**
 * The token of a one-time link. It stands behind the `#`, and is taken out of the address at once: what stays there stays
 * in the history and on screenshots.
 */
export function useLinkToken(): string {
  const [token] = useState(() => {
    const found = decodeURIComponent(location.hash.slice(1));
    if (found !== '') history.replaceState(history.state, '', location.pathname);
    return found;
  });
  return token;
}
