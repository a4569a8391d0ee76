import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'rediffmail-pro',
  name: 'Rediffmail Pro',
  aliases: ['rediff'],
  kind: 'hosting',
  domains: ['rediff.com'],
  endpoints: [
    { host: 'smtp.rediffmailpro.com', port: 465, security: 'implicit' },
    { host: 'smtp.rediffmailpro.com', port: 587, security: 'starttls' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Rediffmail Pro: IMAP settings for Outlook',
    url: 'https://support.rediff.com/imap-settings-for-outlook/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
