import { fairEmailProviders, mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mail-com',
  name: 'mail.com',
  kind: 'mailbox',
  domains: [
    'mail.com',
    'email.com',
    'usa.com',
    'myself.com',
    'consultant.com',
    'post.com',
    'europe.com',
    'asia.com',
    'iname.com',
    'writeme.com',
    'dr.com',
    'engineer.com',
    'cheerful.com',
    'techie.com',
    'accountant.com',
  ],
  endpoints: [
    { host: 'smtp.mail.com', port: 587, security: 'starttls' },
    { host: 'smtp.mail.com', port: 465, security: 'implicit' },
  ],
  wrongHosts: [
    {
      host: 'imap.mail.com',
      useInstead: 'smtp.mail.com, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.mail.com',
      useInstead: 'smtp.mail.com, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'account',
    hint: 'The mailbox password; with two-factor authentication an application-specific password.',
  },
  basicAuth: 'available',
  basicAuthNote: 'Access by mail programs belongs to mail.com Premium.',
  replies: 'gmx-webde',
  documentation: {
    title: 'mail.com: IMAP server data',
    url: 'https://support.mail.com/premium/imap/server.html',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, mailCoreProviders],
});
