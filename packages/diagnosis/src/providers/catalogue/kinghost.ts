import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'kinghost',
  name: 'KingHost',
  kind: 'hosting',
  mx: [/(?:^|\.)mx\.kinghost\.net$/i],
  endpoints: [
    { host: 'smtp.kinghost.net', port: 465, security: 'implicit' },
    { host: 'smtp.kinghost.net', port: 587, security: 'starttls' },
    { host: 'smtpi.kinghost.net', port: 587, security: 'starttls', when: 'web applications' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'KingHost: ajuda', url: 'https://king.host/wiki/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.kinghost.net%22&type=code',
    },
  ],
});
