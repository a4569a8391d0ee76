import { mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'juno',
  name: 'Juno',
  aliases: ['NetZero'],
  kind: 'mailbox',
  domains: ['juno.com'],
  endpoints: [{ host: 'smtp.juno.com', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  basicAuthNote: 'Access of mail programs belongs to paid plans.',
  documentation: { title: 'Juno', url: 'https://www.juno.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [mailCoreProviders],
});
