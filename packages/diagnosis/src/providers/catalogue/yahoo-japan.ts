import { fairEmailProviders, mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'yahoo-japan',
  name: 'Yahoo! JAPAN Mail',
  kind: 'mailbox',
  domains: ['yahoo.co.jp', 'ybb.ne.jp'],
  endpoints: [{ host: 'smtp.mail.yahoo.co.jp', port: 465, security: 'implicit' }],
  username: { form: 'local-part', hint: 'The Yahoo! JAPAN ID: the part of the address before the @.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Yahoo! JAPAN Mail help', url: 'https://support.yahoo-net.jp/' },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, mailCoreProviders],
  notes: [
    'A service of its own, apart from yahoo.com.',
    'Access by other mail programs must be allowed in the settings of the mailbox.',
  ],
});
