import { mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'ukr-net',
  name: 'UKR.NET',
  kind: 'mailbox',
  domains: ['ukr.net'],
  endpoints: [{ host: 'smtp.ukr.net', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'A password for mail programs made in the settings of the mailbox.',
  },
  basicAuth: 'available',
  documentation: { title: 'UKR.NET: mail programs', url: 'https://wiki.ukr.net/' },
  checked: '2026-11-23, in the sources named',
  sources: [mailCoreProviders],
});
