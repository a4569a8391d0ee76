import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'interia',
  name: 'Interia Poczta',
  kind: 'mailbox',
  domains: [
    'interia.pl',
    'interia.eu',
    'interia.com',
    'poczta.fm',
    'vip.interia.pl',
    'intmail.pl',
    'interiowy.pl',
  ],
  endpoints: [{ host: 'poczta.interia.pl', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  basicAuthNote: 'IMAP access must be switched on on the web site of the mailbox.',
  documentation: {
    title: 'Parametry do konfiguracji programów pocztowych (Interia)',
    url: 'https://pomoc.poczta.interia.pl/news-parametry-do-konfiguracji-programow-pocztowych,nId,2136275',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
