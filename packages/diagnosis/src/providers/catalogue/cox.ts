import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'cox',
  name: 'Cox Mail',
  kind: 'mailbox',
  domains: ['cox.net'],
  endpoints: [
    { host: 'smtp.cox.net', port: 465, security: 'implicit' },
    { host: 'smtp.cox.net', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'imap.cox.net',
      useInstead: 'smtp.cox.net, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Cox: IMAP server settings',
    url: 'https://www.cox.com/residential/support/imap-server-settings.html',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
  notes: ['Mailboxes that were moved to Yahoo Mail use the servers of Yahoo.'],
});
