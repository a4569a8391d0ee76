import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'libero',
  name: 'Libero Mail',
  aliases: ['Italiaonline'],
  kind: 'mailbox',
  domains: ['libero.it', 'iol.it', 'inwind.it', 'blu.it', 'giallo.it'],
  endpoints: [{ host: 'smtp.libero.it', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'imapmail.libero.it',
      useInstead: 'smtp.libero.it, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'popmail.libero.it',
      useInstead: 'smtp.libero.it, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'account',
    hint: 'The mailbox password; with two-factor authentication a password made for mail programs.',
  },
  basicAuth: 'available',
  documentation: {
    title: 'Configurare Libero Mail con client di posta',
    url: 'https://aiuto.libero.it/articolo/mail/configurare-libero-mail-con-client-di-posta-imap-e-smtp/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
