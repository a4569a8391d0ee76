import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'tpg',
  name: 'TPG Mail',
  kind: 'mailbox',
  domains: ['tpg.com.au'],
  endpoints: [{ host: 'mail.tpg.com.au', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'TPG: email settings', url: 'https://support.tpg.com.au/email-settings' },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
