import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'kolab-now',
  name: 'Kolab Now',
  aliases: ['Kolab'],
  kind: 'mailbox',
  domains: ['kolabnow.com'],
  endpoints: [{ host: 'smtp.kolabnow.com', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Kolab Now: client configuration', url: 'https://kolabnow.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
});
