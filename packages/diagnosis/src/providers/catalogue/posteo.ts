import { chatmailProviders, fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'posteo',
  name: 'Posteo',
  kind: 'mailbox',
  domains: [
    'posteo.de',
    'posteo.net',
    'posteo.org',
    'posteo.eu',
    'posteo.at',
    'posteo.ch',
    'posteo.com',
    'posteo.us',
    'posteo.co.uk',
    'posteo.fr',
    'posteo.nl',
    'posteo.es',
    'posteo.it',
    'posteo.be',
  ],
  mx: [/(?:^|\.)mx\d+\.posteo\.de$/i],
  endpoints: [
    { host: 'posteo.de', port: 465, security: 'implicit' },
    { host: 'posteo.de', port: 587, security: 'starttls' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  basicAuthNote: 'Additional email account protection, when on, refuses mail programs.',
  documentation: {
    title: 'Set up Posteo in an email client (POP3, IMAP and SMTP)',
    url: 'https://posteo.de/en/help/how-do-i-set-up-posteo-in-an-email-client-pop3-imap-and-smtp',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, chatmailProviders],
  notes: ['There is no smtp.posteo.de in the documentation: the host is posteo.de.'],
});
