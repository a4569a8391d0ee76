import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'bol',
  name: 'BOL Mail',
  kind: 'mailbox',
  domains: ['bol.com.br'],
  endpoints: [
    { host: 'smtp.bol.com.br', port: 587, security: 'starttls' },
    { host: 'smtps.bol.com.br', port: 587, security: 'starttls' },
    { host: 'smtps.bol.com.br', port: 465, security: 'implicit' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'BOL Mail: ajuda', url: 'https://sac.uol.com.br/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    nodemailerWellKnown,
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtps.bol.com.br%22&type=code',
    },
  ],
});
