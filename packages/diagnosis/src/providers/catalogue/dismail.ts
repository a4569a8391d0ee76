import { chatmailProviders, fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'dismail',
  name: 'dismail.de',
  kind: 'mailbox',
  domains: ['dismail.de'],
  endpoints: [{ host: 'smtp.dismail.de', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'dismail.de: info', url: 'https://dismail.de/info.html' },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, chatmailProviders],
});
