import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'telus',
  name: 'TELUS Mail',
  kind: 'mailbox',
  domains: ['telus.net'],
  endpoints: [
    { host: 'smtp.telus.net', port: 465, security: 'implicit' },
    { host: 'smtp.telus.net', port: 587, security: 'starttls' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'TELUS: support', url: 'https://www.telus.com/en/support' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.telus.net%22&type=code',
    },
  ],
  notes: [
    "TELUS mailboxes have been moved to Google's servers; where the MX hosts are Google's, use Gmail's settings.",
  ],
});
