import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'authsmtp',
  name: 'AuthSMTP',
  kind: 'relay',
  endpoints: [
    { host: 'mail.authsmtp.com', port: 2525, security: 'starttls' },
    { host: 'mail.authsmtp.com', port: 587, security: 'starttls' },
    { host: 'mail.authsmtp.com', port: 25, security: 'starttls' },
    { host: 'mail.authsmtp.com', port: 465, security: 'implicit' },
  ],
  username: { form: 'any', hint: 'The AuthSMTP user name, ac followed by digits.' },
  password: { kind: 'smtp-credential', hint: 'The AuthSMTP password of the account.' },
  senderRule: 'The From address must be registered in the AuthSMTP account.',
  basicAuth: 'available',
  documentation: { title: 'AuthSMTP: set-up guides', url: 'https://www.authsmtp.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22mail.authsmtp.com%22&type=code',
    },
  ],
});
