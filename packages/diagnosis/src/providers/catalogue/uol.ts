import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'uol',
  name: 'UOL Mail',
  kind: 'mailbox',
  domains: ['uol.com.br'],
  endpoints: [
    { host: 'smtps.uol.com.br', port: 587, security: 'starttls' },
    { host: 'smtps.uol.com.br', port: 465, security: 'implicit' },
  ],
  wrongHosts: [
    {
      host: 'smtp.uol.com.br',
      useInstead: 'smtps.uol.com.br, port 587 with STARTTLS',
      why: 'the documented host begins with smtps',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'UOL Mail: ajuda', url: 'https://sac.uol.com.br/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtps.uol.com.br%22&type=code',
    },
  ],
  notes: ['The host begins with smtps, with an s.'],
});
