import { mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'pobox',
  name: 'Pobox',
  kind: 'mailbox',
  domains: ['pobox.com'],
  mx: [/(?:^|\.)mx-\d\.(?:pobox|rightbox)\.com$/i],
  endpoints: [{ host: 'smtp.pobox.com', port: 587, security: 'starttls' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Pobox: help', url: 'https://www.pobox.help/' },
  checked: '2026-11-23, in the sources named',
  sources: [mailCoreProviders],
  notes: ['Part of Fastmail.'],
});
