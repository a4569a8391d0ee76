import { chatmailProviders, fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'web-de',
  name: 'WEB.DE',
  aliases: ['webde'],
  kind: 'mailbox',
  domains: ['web.de', 'email.de'],
  mx: [/(?:^|\.)mx-ha\d*\.web\.de$/i],
  endpoints: [
    { host: 'smtp.web.de', port: 587, security: 'starttls' },
    { host: 'smtp.web.de', port: 465, security: 'implicit' },
  ],
  wrongHosts: [
    {
      host: 'imap.web.de',
      useInstead: 'smtp.web.de, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop3.web.de',
      useInstead: 'smtp.web.de, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'any', hint: 'Your full WEB.DE address or the part before the @.' },
  password: {
    kind: 'account',
    hint: 'The mailbox password; with two-factor authentication an application-specific password from the security settings.',
  },
  basicAuth: 'available',
  basicAuthNote: 'POP3/IMAP access must be switched on in the settings of the mailbox; it also opens SMTP.',
  replies: 'gmx-webde',
  documentation: {
    title: 'WEB.DE: IMAP server data',
    url: 'https://hilfe.web.de/pop-imap/imap/imap-serverdaten.html',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, chatmailProviders],
});
