import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'elastic-email',
  name: 'Elastic Email',
  aliases: ['ElasticEmail'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.elasticemail.com', port: 2525, security: 'starttls' },
    { host: 'smtp.elasticemail.com', port: 587, security: 'starttls' },
    { host: 'smtp.elasticemail.com', port: 25, security: 'starttls' },
    { host: 'smtp.elasticemail.com', port: 465, security: 'implicit' },
  ],
  username: { form: 'any', hint: 'The SMTP user name shown under Settings, SMTP.' },
  password: { kind: 'smtp-credential', hint: 'The SMTP password or API key of that SMTP user.' },
  basicAuth: 'available',
  documentation: {
    title: 'SMTP settings (Elastic Email)',
    url: 'https://help.elasticemail.com/en/articles/4803409-smtp-settings',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    nodemailerWellKnown,
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.elasticemail.com%22&type=code',
    },
  ],
});
