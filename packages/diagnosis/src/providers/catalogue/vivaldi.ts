import { chatmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'vivaldi',
  name: 'Vivaldi Webmail',
  kind: 'mailbox',
  domains: ['vivaldi.net'],
  endpoints: [{ host: 'smtp.vivaldi.net', port: 587, security: 'starttls' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Vivaldi Webmail: help', url: 'https://help.vivaldi.com/services/webmail/' },
  checked: '2026-11-23, in the sources named',
  sources: [chatmailProviders],
});
