import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'optus',
  name: 'Optus Mail',
  aliases: ['Optusnet'],
  kind: 'mailbox',
  domains: ['optusnet.com.au'],
  endpoints: [{ host: 'mail.optusnet.com.au', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Optus: support', url: 'https://www.optus.com.au/support' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22mail.optusnet.com.au%22&type=code',
    },
  ],
});
