import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'plusnet',
  name: 'Plusnet Mail',
  kind: 'mailbox',
  domains: ['plus.com', 'plusnet.com'],
  endpoints: [
    { host: 'relay.plus.net', port: 465, security: 'implicit' },
    { host: 'relay.plus.net', port: 587, security: 'starttls' },
  ],
  username: { form: 'any', hint: 'The user name of the mailbox as the Plusnet guide gives it.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'How to set up Plusnet email',
    url: 'https://www.plus.net/help/email-guides/how-to-set-up-plusnet-email/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
