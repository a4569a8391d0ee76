import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'terra',
  name: 'Terra Mail',
  kind: 'mailbox',
  domains: ['terra.com.br'],
  endpoints: [{ host: 'smtp.terra.com.br', port: 587, security: 'starttls' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Terra Mail: ajuda', url: 'https://duvidas.terra.com.br/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.terra.com.br%22&type=code',
    },
  ],
});
