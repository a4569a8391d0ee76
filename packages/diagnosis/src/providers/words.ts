import { renderPhrase } from '../causes/render.ts';
import { type Phrase, phrase, type TextValue } from '../languages/phrase.ts';
import type { SubmissionEndpoint } from './types.ts';

/** The TLS modes as people call them. */
export const securityWords: Readonly<Record<SubmissionEndpoint['security'], TextValue>> = {
  starttls: 'STARTTLS',
  implicit: phrase('implicit TLS'),
  none: phrase('no TLS'),
};

/** `port 587 with STARTTLS` */
export function portPhrase(port: number, security: SubmissionEndpoint['security']): Phrase {
  switch (security) {
    case 'starttls':
      return phrase('port {port} with STARTTLS', { port });
    case 'implicit':
      return phrase('port {port} with implicit TLS', { port });
    case 'none':
      return phrase('port {port} with no TLS', { port });
  }
}

/** An endpoint in words: `smtp.example.com, port 587 with STARTTLS (EU accounts)`. */
export function endpointWords(endpoint: SubmissionEndpoint): string {
  return renderPhrase(endpointPhrase(endpoint));
}

/** The same, to be said in another language as well. */
export function endpointPhrase({ host, port, security, when }: SubmissionEndpoint): Phrase {
  const args = { host, port: portPhrase(port, security) };
  return when === undefined
    ? { text: '{host}, {port}', args }
    : { text: '{host}, {port} ({when})', args: { ...args, when: { text: when } } };
}
