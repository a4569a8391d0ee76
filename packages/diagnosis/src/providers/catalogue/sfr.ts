import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'sfr',
  name: 'SFR Mail',
  aliases: ['Neuf', 'Club-Internet', 'Cegetel'],
  kind: 'mailbox',
  domains: ['sfr.fr', 'neuf.fr', 'cegetel.net', 'club-internet.fr', '9online.fr', 'numericable.fr'],
  endpoints: [
    { host: 'smtp.sfr.fr', port: 465, security: 'implicit' },
    { host: 'smtp.sfr.fr', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'imap.sfr.fr',
      useInstead: 'smtp.sfr.fr, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.sfr.fr',
      useInstead: 'smtp.sfr.fr, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Serveurs de messagerie SFR',
    url: 'https://assistance.sfr.fr/service-et-accessoire/sfr-mail/serveurs-messagerie-sfr.html',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
