import { fairEmailProviders, mailCoreProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'gmx',
  name: 'GMX',
  kind: 'mailbox',
  domains: [
    'gmx.net',
    'gmx.de',
    'gmx.at',
    'gmx.ch',
    'gmx.com',
    'gmx.us',
    'gmx.co.uk',
    'gmx.fr',
    'gmx.es',
    'gmx.eu',
    'gmx.org',
    'gmx.info',
    'gmx.biz',
    'caramail.com',
  ],
  mx: [/(?:^|\.)mx\d*\.(?:emig\.)?gmx\.net$/i],
  endpoints: [
    {
      host: 'mail.gmx.net',
      port: 465,
      security: 'implicit',
      when: 'addresses at gmx.net, gmx.de, gmx.at, gmx.ch',
    },
    {
      host: 'mail.gmx.net',
      port: 587,
      security: 'starttls',
      when: 'addresses at gmx.net, gmx.de, gmx.at, gmx.ch',
    },
    {
      host: 'mail.gmx.com',
      port: 465,
      security: 'implicit',
      when: 'addresses at gmx.com and other countries',
    },
    {
      host: 'mail.gmx.com',
      port: 587,
      security: 'starttls',
      when: 'addresses at gmx.com and other countries',
    },
  ],
  hosts: [/^smtp\.gmx\.(?:net|com|de|at|ch)$/i, /^mail\.gmx\.(?:de|at|ch|us)$/i],
  wrongHosts: [
    {
      host: 'imap.gmx.net',
      useInstead: 'mail.gmx.net, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.gmx.net',
      useInstead: 'mail.gmx.net, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'imap.gmx.com',
      useInstead: 'mail.gmx.com, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.gmx.com',
      useInstead: 'mail.gmx.com, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full GMX address.' },
  password: {
    kind: 'account',
    hint: 'The mailbox password; with two-factor authentication an application-specific password from the security settings.',
  },
  basicAuth: 'available',
  basicAuthNote: 'POP3/IMAP access must be switched on in the settings of the mailbox; it also opens SMTP.',
  replies: 'gmx-webde',
  documentation: { title: 'GMX: IMAP server data', url: 'https://support.gmx.com/pop-imap/imap/server.html' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders, mailCoreProviders],
});
