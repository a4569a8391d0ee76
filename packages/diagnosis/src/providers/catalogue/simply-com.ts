import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'simply-com',
  name: 'Simply.com',
  aliases: ['UnoEuro'],
  kind: 'hosting',
  mx: [/(?:^|\.)mx\.simply\.com$/i],
  endpoints: [
    { host: 'smtp.simply.com', port: 587, security: 'starttls' },
    { host: 'smtp.simply.com', port: 465, security: 'implicit' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Simply.com: email settings', url: 'https://www.simply.com/en/support/faq/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.simply.com%22&type=code',
    },
  ],
});
