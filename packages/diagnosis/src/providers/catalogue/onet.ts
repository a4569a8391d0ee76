import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'onet',
  name: 'Onet Poczta',
  kind: 'mailbox',
  domains: [
    'onet.pl',
    'op.pl',
    'vp.pl',
    'onet.eu',
    'poczta.onet.pl',
    'poczta.onet.eu',
    'onet.com.pl',
    'autograf.pl',
    'buziaczek.pl',
    'spoko.pl',
  ],
  endpoints: [{ host: 'smtp.poczta.onet.pl', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'imap.poczta.onet.pl',
      useInstead: 'smtp.poczta.onet.pl, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Onet Poczta: konfiguracja',
    url: 'https://pomoc.poczta.onet.pl/baza-wiedzy/konfiguracja-poczty-na-urzadzeniach-mobilnych/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
