import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailersend',
  name: 'MailerSend',
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.mailersend.net', port: 587, security: 'starttls' },
    { host: 'smtp.mailersend.net', port: 2525, security: 'starttls' },
  ],
  username: {
    form: 'full-address',
    pattern: /^MS_\w+@\S+$/,
    hint: 'The SMTP user name shown for the domain, MS_…@your-domain.',
  },
  password: { kind: 'smtp-credential', hint: 'The password of that SMTP user: Domains, your domain, SMTP.' },
  senderRule: 'The From address must belong to the verified domain.',
  limits: ['A trial domain sends only to the address of the account administrator.'],
  basicAuth: 'available',
  replies: 'mailersend',
  documentation: { title: 'SMTP relay (MailerSend)', url: 'https://www.mailersend.com/help/smtp-relay' },
  checked: '2026-11-23, in the sources named',
  sources: [
    nodemailerWellKnown,
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.mailersend.net%22&type=code',
    },
  ],
});
