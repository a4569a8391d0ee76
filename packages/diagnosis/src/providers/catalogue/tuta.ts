import { chatmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'tuta',
  name: 'Tuta (Tutanota)',
  aliases: ['Tutanota'],
  kind: 'mailbox',
  domains: ['tutanota.com', 'tuta.com', 'tutanota.de', 'tuta.io', 'tutamail.com', 'keemail.me'],
  mx: [/(?:^|\.)mail\.tutanota\.(?:de|com)$/i],
  endpoints: [{ host: 'smtp.tutanota.com', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'none', hint: 'Tuta has no SMTP login: use another service to send from applications.' },
  basicAuth: 'removed',
  basicAuthNote:
    'Tuta offers neither SMTP nor IMAP to other programs; mail can only be sent with its own apps.',
  documentation: { title: 'Tuta: does it support IMAP, POP or SMTP?', url: 'https://tuta.com/support' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, chatmailProviders],
  notes: ["nodemailer's list names smtp.tutanota.com; no login works there."],
});
