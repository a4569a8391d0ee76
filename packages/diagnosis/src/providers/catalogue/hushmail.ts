import { mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'hushmail',
  name: 'Hushmail',
  kind: 'mailbox',
  domains: ['hushmail.com', 'hush.com', 'hush.ai'],
  endpoints: [
    { host: 'smtp.hushmail.com', port: 465, security: 'implicit' },
    { host: 'smtp.hushmail.com', port: 587, security: 'starttls' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Hushmail: help', url: 'https://help.hushmail.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [mailCoreProviders],
});
