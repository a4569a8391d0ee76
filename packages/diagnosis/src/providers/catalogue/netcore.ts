import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'netcore',
  name: 'Netcore Email API (Pepipost)',
  aliases: ['Pepipost'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.netcorecloud.net', port: 587, security: 'starttls' },
    { host: 'smtp.netcorecloud.net', port: 2525, security: 'starttls' },
    { host: 'smtp.netcorecloud.net', port: 25, security: 'starttls' },
    { host: 'smtp.netcorecloud.net', port: 465, security: 'implicit' },
  ],
  wrongHosts: [
    {
      host: 'smtp.pepipost.com',
      useInstead: 'smtp.netcorecloud.net, port 587 with STARTTLS',
      why: 'an old name of the service',
    },
  ],
  username: { form: 'any', hint: 'The SMTP user name shown under Settings, Integrations.' },
  password: { kind: 'smtp-credential', hint: 'The SMTP password shown beside it.' },
  senderRule: 'The From address must belong to an approved sending domain.',
  basicAuth: 'available',
  documentation: { title: 'Netcore Email API: SMTP', url: 'https://emaildocs.netcorecloud.com/docs' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.netcorecloud.net%22&type=code',
    },
  ],
});
