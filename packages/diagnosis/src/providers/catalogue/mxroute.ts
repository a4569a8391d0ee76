import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mxroute',
  name: 'MXroute',
  kind: 'hosting',
  mx: [/(?:^|\.)[\w-]+\.(?:mxrouting\.net|mxlogin\.com|mxroute\.com)$/i],
  endpoints: [
    { host: 'mail.mxlogin.com', port: 465, security: 'implicit' },
    { host: 'mail.mxlogin.com', port: 587, security: 'starttls' },
  ],
  hosts: [/^[\w-]+\.(?:mxrouting\.net|mxlogin\.com)$/i],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'MXroute: support', url: 'https://mxroute.com/support/' },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
  notes: [
    'The host is the name of the server your account lives on, as the control panel and the welcome mail show.',
  ],
});
