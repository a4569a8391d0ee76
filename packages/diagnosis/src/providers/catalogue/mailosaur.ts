import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailosaur',
  name: 'Mailosaur',
  kind: 'testing',
  endpoints: [
    { host: 'smtp.mailosaur.net', port: 587, security: 'starttls' },
    { host: 'smtp.mailosaur.net', port: 2525, security: 'starttls' },
    { host: 'smtp.mailosaur.net', port: 25, security: 'starttls' },
    { host: 'mailosaur.io', port: 25, security: 'none', when: 'older name' },
  ],
  username: { form: 'any', hint: 'The SMTP user name of the inbox (server).' },
  password: { kind: 'smtp-credential', hint: 'The SMTP password of the inbox (server).' },
  basicAuth: 'available',
  documentation: {
    title: 'Mailosaur: SMTP',
    url: 'https://mailosaur.com/docs/email-testing/sending-to-mailosaur/smtp',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    nodemailerWellKnown,
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22mailosaur.net%22&type=code',
    },
  ],
});
