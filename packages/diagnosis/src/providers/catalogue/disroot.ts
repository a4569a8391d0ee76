import { chatmailProviders, fairEmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'disroot',
  name: 'Disroot',
  kind: 'mailbox',
  domains: ['disroot.org'],
  endpoints: [{ host: 'disroot.org', port: 587, security: 'starttls' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Disroot: how to use mail clients', url: 'https://howto.disroot.org/' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders, chatmailProviders],
});
