import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'fastweb',
  name: 'Fastweb Mail',
  kind: 'mailbox',
  domains: ['fastwebnet.it'],
  endpoints: [{ host: 'smtp.fastwebnet.it', port: 587, security: 'starttls' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Fastmail: POP e IMAP (Fastweb)',
    url: 'https://www.fastweb.it/fastmail/guida/mail_POPeIMAP/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
