import { fairEmailProviders, mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'wp-pl',
  name: 'WP Poczta',
  aliases: ['Wirtualna Polska'],
  kind: 'mailbox',
  domains: ['wp.pl'],
  endpoints: [{ host: 'smtp.wp.pl', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'imap.wp.pl',
      useInstead: 'smtp.wp.pl, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'A password for mail programs made in the settings of the mailbox, where the account asks for one; else the mailbox password.',
  },
  basicAuth: 'available',
  basicAuthNote: 'POP3/IMAP access must be switched on in the settings of the mailbox.',
  documentation: {
    title: 'Jak skonfigurować program pocztowy (WP)',
    url: 'https://pomoc.wp.pl/jak-skonfigurowac-program-pocztowy',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, mailCoreProviders],
});
