import { chatmailProviders, fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 't-online',
  name: 'Telekom Mail (T-Online)',
  aliases: ['Telekom', 'MagentaMail', 'T-Online'],
  kind: 'mailbox',
  domains: ['t-online.de', 'magenta.de'],
  endpoints: [
    { host: 'securesmtp.t-online.de', port: 465, security: 'implicit' },
    { host: 'securesmtp.t-online.de', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'secureimap.t-online.de',
      useInstead: 'securesmtp.t-online.de, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'securepop.t-online.de',
      useInstead: 'securesmtp.t-online.de, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'smtpmail.t-online.de',
      useInstead: 'securesmtp.t-online.de, port 465 with implicit TLS',
      why: 'an old name of the service',
    },
    {
      host: 'mailto.t-online.de',
      useInstead: 'securesmtp.t-online.de, port 465 with implicit TLS',
      why: 'an old name of the service',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'The password for e-mail programs, set in the web mail under Settings, Passwords; not the password of the Telekom login.',
  },
  basicAuth: 'app-password-only',
  basicAuthNote: 'A separate password for e-mail programs must be set first.',
  replies: 't-online',
  documentation: {
    title: 'IMAP einrichten (Telekom)',
    url: 'https://www.telekom.de/hilfe/festnetz-internet-tv/e-mail/e-mail-server-e-mail-protokolle-und-e-mail-einrichtung/imap/einrichtung-imap',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, chatmailProviders],
});
