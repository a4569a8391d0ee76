import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'sky',
  name: 'Sky Yahoo Mail',
  kind: 'mailbox',
  domains: ['sky.com'],
  endpoints: [{ host: 'smtp.tools.sky.com', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'imap.tools.sky.com',
      useInstead: 'smtp.tools.sky.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'An app password made in the account security settings of Sky Yahoo Mail.',
  },
  basicAuth: 'app-password-only',
  basicAuthNote: 'Account passwords are refused in mail programs.',
  documentation: { title: 'Sky: help', url: 'https://www.sky.com/help/' },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
