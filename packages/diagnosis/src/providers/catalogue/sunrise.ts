import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'sunrise',
  name: 'Sunrise Mail',
  kind: 'mailbox',
  domains: ['sunrise.ch'],
  endpoints: [{ host: 'smtp2.sunrise.ch', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Sunrise Mail: Hilfe',
    url: 'https://www.sunrise.ch/de/privatkunden/hilfe/nutzung-und-dienste/sunrise-mail.html',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
