import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailchannels',
  name: 'MailChannels',
  kind: 'relay',
  endpoints: [
    { host: 'smtp.mailchannels.net', port: 587, security: 'starttls' },
    { host: 'smtp.mailchannels.net', port: 25, security: 'starttls' },
    { host: 'smtp.mailchannels.net', port: 465, security: 'implicit' },
  ],
  username: { form: 'any', hint: 'The SMTP user name of the account.' },
  password: { kind: 'smtp-credential', hint: 'The SMTP password made in the MailChannels console.' },
  basicAuth: 'available',
  documentation: { title: 'MailChannels: documentation', url: 'https://docs.mailchannels.net/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.mailchannels.net%22&type=code',
    },
  ],
});
