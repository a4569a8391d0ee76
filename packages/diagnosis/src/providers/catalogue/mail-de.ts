import { chatmailProviders, fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mail-de',
  name: 'mail.de',
  kind: 'mailbox',
  domains: ['mail.de'],
  endpoints: [{ host: 'smtp.mail.de', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'mail.de: POP3 und IMAP Einstellungen',
    url: 'https://mail.de/hilfe/pop3-imap-einstellungen',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, chatmailProviders],
});
