import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailpit',
  name: 'Mailpit and MailHog (local)',
  aliases: ['MailHog', 'Maildev', 'Mailcatcher', 'smtp4dev'],
  kind: 'testing',
  endpoints: [
    { host: 'mailpit', port: 1025, security: 'none', when: 'container named mailpit' },
    { host: 'mailhog', port: 1025, security: 'none', when: 'container named mailhog' },
  ],
  username: { form: 'any', hint: 'None; any name is taken where logins are switched on without a list.' },
  password: { kind: 'none', hint: 'None, unless the tool was started with a list of users.' },
  basicAuth: 'available',
  documentation: { title: 'Mailpit: SMTP', url: 'https://mailpit.axllent.org/docs/configuration/smtp/' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
  notes: [
    'Catches mail and never delivers it.',
    'Outside containers the host is localhost, port 1025; inside containers it is the name of the service, not localhost.',
    'Without TLS a client that insists on STARTTLS fails.',
  ],
});
