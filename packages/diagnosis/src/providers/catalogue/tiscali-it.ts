import { chatmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'tiscali-it',
  name: 'Tiscali Mail (Italy)',
  kind: 'mailbox',
  domains: ['tiscali.it'],
  endpoints: [{ host: 'smtp.tiscali.it', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'imap.tiscali.it',
      useInstead: 'smtp.tiscali.it, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Tiscali assistenza: mail', url: 'https://assistenza.tiscali.it/' },
  checked: '2026-11-23, in the sources named',
  sources: [chatmailProviders],
});
