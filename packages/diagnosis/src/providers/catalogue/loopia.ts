import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'loopia',
  name: 'Loopia',
  kind: 'hosting',
  mx: [/(?:^|\.)mailcluster\.loopia\.se$/i, /(?:^|\.)mx\d\.loopia\.se$/i],
  endpoints: [
    { host: 'mailcluster.loopia.se', port: 465, security: 'implicit' },
    { host: 'mailcluster.loopia.se', port: 587, security: 'starttls' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Loopia: e-mail settings', url: 'https://support.loopia.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
});
