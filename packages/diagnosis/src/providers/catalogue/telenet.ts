import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'telenet',
  name: 'Telenet Mail',
  kind: 'mailbox',
  domains: ['telenet.be', 'pandora.be'],
  endpoints: [{ host: 'smtp.telenet.be', port: 587, security: 'starttls' }],
  wrongHosts: [
    {
      host: 'imap.telenet.be',
      useInstead: 'smtp.telenet.be, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Telenet: e-mails versturen',
    url: 'https://www2.telenet.be/nl/klantenservice/e-mails-versturen/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
