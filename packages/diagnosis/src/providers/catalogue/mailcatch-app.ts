import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailcatch-app',
  name: 'Mailcatch',
  aliases: ['Mailcatch.app'],
  kind: 'testing',
  endpoints: [{ host: 'sandbox-smtp.mailcatch.app', port: 2525, security: 'starttls' }],
  username: { form: 'any', hint: 'The user name of the inbox.' },
  password: { kind: 'smtp-credential', hint: 'The password of the inbox.' },
  basicAuth: 'available',
  documentation: {
    title: "nodemailer's list of well-known services",
    url: 'https://nodemailer.com/smtp/well-known-services',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
  notes: ['Catches mail and never delivers it.'],
});
