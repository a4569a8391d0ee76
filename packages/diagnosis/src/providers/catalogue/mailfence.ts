import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailfence',
  name: 'Mailfence',
  kind: 'mailbox',
  domains: ['mailfence.com'],
  endpoints: [{ host: 'smtp.mailfence.com', port: 465, security: 'implicit' }],
  username: { form: 'local-part', hint: 'The user name: the part of the address before the @.' },
  password: {
    kind: 'account',
    hint: 'The account password, or a service-specific password where two-factor authentication is on.',
  },
  basicAuth: 'available',
  documentation: {
    title: 'Service-specific passwords (Mailfence)',
    url: 'https://kb.mailfence.com/kb/service-specific-passwords/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
