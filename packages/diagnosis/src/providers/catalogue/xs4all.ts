import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'xs4all',
  name: 'XS4ALL Mail',
  kind: 'mailbox',
  domains: ['xs4all.nl'],
  endpoints: [{ host: 'smtp.xs4all.nl', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'XS4ALL: e-mailinstellingen',
    url: 'https://www.xs4all.nl/service/diensten/email/installeren/e-mailinstellingen.htm',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
  notes: ['Part of KPN.'],
});
