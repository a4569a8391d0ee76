import { chatmailProviders, fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailbox-org',
  name: 'mailbox.org',
  kind: 'mailbox',
  domains: ['mailbox.org', 'secure.mailbox.org'],
  mx: [/(?:^|\.)mxext\d\.mailbox\.org$/i],
  endpoints: [
    { host: 'smtp.mailbox.org', port: 465, security: 'implicit' },
    { host: 'smtp.mailbox.org', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'imap.mailbox.org',
      useInstead: 'smtp.mailbox.org, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'account',
    hint: 'The account password; an application password where two-factor authentication is on.',
  },
  basicAuth: 'available',
  documentation: {
    title: 'mailbox.org: application passwords',
    url: 'https://kb.mailbox.org/en/private/security-and-privacy/application-passwords-for-external-programs/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, chatmailProviders],
});
