import { fairEmailProviders, mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'o2-pl',
  name: 'o2 Poczta',
  kind: 'mailbox',
  domains: ['o2.pl', 'go2.pl', 'tlen.pl'],
  endpoints: [{ host: 'poczta.o2.pl', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Jak skonfigurować program pocztowy (o2)',
    url: 'https://pomoc.o2.pl/jak-skonfigurowac-program-pocztowy',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, mailCoreProviders],
});
