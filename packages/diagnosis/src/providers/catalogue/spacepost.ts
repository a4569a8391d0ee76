import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'spacepost',
  name: 'SpacePost',
  kind: 'transactional',
  endpoints: [{ host: 'smtp.spacepost.dev', port: 25976, security: 'starttls' }],
  username: { form: 'any', hint: 'The SMTP user name of the account.' },
  password: { kind: 'smtp-credential', hint: 'The SMTP password of the account.' },
  basicAuth: 'available',
  documentation: {
    title: "nodemailer's list of well-known services",
    url: 'https://nodemailer.com/smtp/well-known-services',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
});
