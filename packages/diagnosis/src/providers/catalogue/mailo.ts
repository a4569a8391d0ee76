import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailo',
  name: 'Mailo',
  kind: 'mailbox',
  domains: ['mailo.com', 'net-c.com', 'net-c.fr'],
  endpoints: [{ host: 'mail.mailo.com', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Mailo: help', url: 'https://www.mailo.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
