import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailsenpai',
  name: 'MailSenpai',
  aliases: ['SMTP Senpai'],
  kind: 'transactional',
  endpoints: [{ host: 'relay.mailsenpai.com', port: 2525, security: 'starttls' }],
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
