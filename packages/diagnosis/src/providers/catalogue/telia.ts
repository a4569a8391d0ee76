import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'telia',
  name: 'Telia Mail',
  kind: 'mailbox',
  domains: ['telia.com'],
  endpoints: [{ host: 'mailout.telia.com', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Telia: konfigurera e-post',
    url: 'https://www.telia.se/privat/support/info/konfigurera-e-post-android',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
