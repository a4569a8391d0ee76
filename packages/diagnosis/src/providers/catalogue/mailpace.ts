import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailpace',
  name: 'MailPace',
  aliases: ['OhMySMTP'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.mailpace.com', port: 587, security: 'starttls' },
    { host: 'smtp.mailpace.com', port: 2525, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'smtp.ohmysmtp.com',
      useInstead: 'smtp.mailpace.com, port 587 with STARTTLS',
      why: 'an old name of the service',
    },
  ],
  username: {
    form: 'access-key',
    pattern: /^[^@\s]+$/,
    hint: 'The API token of the domain; the same as the password.',
  },
  password: { kind: 'api-key', hint: 'The API token of the domain: MailPace, your domain, API tokens.' },
  basicAuth: 'available',
  documentation: { title: 'Sending email via SMTP (MailPace)', url: 'https://docs.mailpace.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    nodemailerWellKnown,
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.mailpace.com%22&type=code',
    },
  ],
});
