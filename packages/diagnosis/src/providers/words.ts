import type { SubmissionEndpoint } from './types.ts';

const MODE = { starttls: 'STARTTLS', implicit: 'implicit TLS', none: 'no TLS' } as const;

/** An endpoint in words: `smtp.example.com, port 587 with STARTTLS (EU accounts)`. */
export function endpointWords(endpoint: SubmissionEndpoint): string {
  const when = endpoint.when === undefined ? '' : ` (${endpoint.when})`;
  return `${endpoint.host}, port ${endpoint.port} with ${MODE[endpoint.security]}${when}`;
}
