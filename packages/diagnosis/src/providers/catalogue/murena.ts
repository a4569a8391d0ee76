import { chatmailProviders, fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'murena',
  name: 'Murena (/e/ mail)',
  aliases: ['e.email', 'ecloud'],
  kind: 'mailbox',
  domains: ['e.email', 'murena.io'],
  endpoints: [{ host: 'mail.ecloud.global', port: 587, security: 'starttls' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'e.email configuration', url: 'https://e.foundation/email-configuration/' },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, chatmailProviders],
});
