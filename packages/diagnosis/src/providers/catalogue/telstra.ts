import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'telstra',
  name: 'Telstra Mail (BigPond)',
  aliases: ['BigPond'],
  kind: 'mailbox',
  domains: ['bigpond.com', 'bigpond.net.au', 'telstra.com'],
  endpoints: [{ host: 'smtp.telstra.com', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'mail.bigpond.com',
      useInstead: 'smtp.telstra.com, port 465 with implicit TLS',
      why: 'an old name of the service',
    },
    {
      host: 'smtp.bigpond.com',
      useInstead: 'smtp.telstra.com, port 465 with implicit TLS',
      why: 'an old name of the service',
    },
    {
      host: 'imap.telstra.com',
      useInstead: 'smtp.telstra.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Telstra: IMAP, POP and SMTP information',
    url: 'https://www.telstra.com.au/support/category/email/set-up/imap-pop-and-smtp-information-for-manual-email-set-up',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
