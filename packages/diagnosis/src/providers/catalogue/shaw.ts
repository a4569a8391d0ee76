import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'shaw',
  name: 'Shaw Mail',
  kind: 'mailbox',
  domains: ['shaw.ca'],
  endpoints: [{ host: 'mail.shaw.ca', port: 587, security: 'starttls' }],
  wrongHosts: [
    {
      host: 'imap.shaw.ca',
      useInstead: 'mail.shaw.ca, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'smtp.shaw.ca',
      useInstead: 'mail.shaw.ca, port 587 with STARTTLS',
      why: 'an old name of the service',
    },
  ],
  username: { form: 'local-part', hint: 'Your Shaw address without @shaw.ca.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'POP and IMAP email server settings for Shaw email (Rogers)',
    url: 'https://www.rogers.com/support/internet/shaw-email/pop-and-imap-email-server-settings',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
