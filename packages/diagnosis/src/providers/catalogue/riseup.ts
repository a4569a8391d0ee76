import { chatmailProviders, fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'riseup',
  name: 'Riseup',
  kind: 'mailbox',
  domains: ['riseup.net'],
  endpoints: [
    { host: 'mail.riseup.net', port: 465, security: 'implicit' },
    { host: 'mail.riseup.net', port: 587, security: 'starttls' },
  ],
  username: { form: 'any', hint: 'The Riseup user name, or the full address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Riseup: email clients', url: 'https://riseup.net/en/email/clients' },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, chatmailProviders],
});
