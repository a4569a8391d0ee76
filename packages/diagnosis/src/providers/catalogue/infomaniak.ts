import { chatmailProviders, fairEmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'infomaniak',
  name: 'Infomaniak Mail',
  kind: 'hosting',
  domains: ['ik.me', 'ikmail.com', 'etik.com'],
  mx: [/(?:^|\.)mta-gw\.infomaniak\.ch$/i],
  endpoints: [
    { host: 'mail.infomaniak.com', port: 465, security: 'implicit' },
    { host: 'mail.infomaniak.com', port: 587, security: 'starttls' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'The password made for the device or program in Infomaniak Mail; the account password is refused where two-factor authentication is on.',
  },
  basicAuth: 'available',
  documentation: {
    title: 'Infomaniak Mail: synchronise',
    url: 'https://www.infomaniak.com/en/support/faq/mail',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders, chatmailProviders],
});
