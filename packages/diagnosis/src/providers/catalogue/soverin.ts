import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'soverin',
  name: 'Soverin',
  kind: 'mailbox',
  domains: ['soverin.net'],
  mx: [/\.soverin\.net$/i],
  endpoints: [{ host: 'smtp.soverin.net', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Soverin: set-up', url: 'https://soverin.nl/help/setup' },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
