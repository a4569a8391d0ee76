import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'bahnhof',
  name: 'Bahnhof Mail',
  kind: 'mailbox',
  domains: ['bahnhof.se'],
  endpoints: [{ host: 'mailout.privat.bahnhof.se', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Bahnhof: frågor och svar om mejl',
    url: 'https://www.bahnhof.se/support/category/bahnhofmejl/fragor-och-svar-om-din-bahnhofmejl/1546',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
