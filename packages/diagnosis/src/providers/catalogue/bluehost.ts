import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'bluehost',
  name: 'Bluehost (cPanel mail)',
  aliases: ['cPanel mail'],
  kind: 'hosting',
  endpoints: [{ host: 'mail.bluehost.com', port: 465, security: 'implicit' }],
  hosts: [/^(?:box|host)\d+\.bluehost\.com$/i],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  replies: 'cpanel-hosting',
  documentation: {
    title: 'Email client set-up (Bluehost)',
    url: 'https://www.bluehost.com/help/article/email-client-setup',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22box.bluehost.com%22&type=code',
    },
  ],
  notes: [
    'As a rule the host is mail.your-domain, port 465 with implicit TLS; boxNNNN.bluehost.com fits the certificate when your domain does not.',
  ],
});
