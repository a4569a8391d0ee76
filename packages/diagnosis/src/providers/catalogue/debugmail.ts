import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'debugmail',
  name: 'DebugMail',
  kind: 'testing',
  endpoints: [{ host: 'debugmail.io', port: 25, security: 'none' }],
  username: { form: 'any', hint: 'The user name of the project.' },
  password: { kind: 'smtp-credential', hint: 'The password of the project.' },
  basicAuth: 'available',
  documentation: {
    title: "nodemailer's list of well-known services",
    url: 'https://nodemailer.com/smtp/well-known-services',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
  notes: ['Catches mail and never delivers it.'],
});
