import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'hover',
  name: 'Hover',
  aliases: ['Tucows hostedemail'],
  kind: 'hosting',
  mx: [/(?:^|\.)mx\.hover\.com\.cust\.hostedemail\.com$/i],
  endpoints: [
    { host: 'mail.hover.com', port: 465, security: 'implicit' },
    { host: 'mail.hover.com', port: 587, security: 'starttls' },
  ],
  hosts: [/^mail\.hover\.com\.cust\.hostedemail\.com$/i],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Hover: email settings', url: 'https://support.hover.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22mail.hover.com%22&type=code',
    },
  ],
});
