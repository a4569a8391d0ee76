import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'free-fr',
  name: 'Free Mail',
  aliases: ['Proxad'],
  kind: 'mailbox',
  domains: ['free.fr', 'libertysurf.fr', 'aliceadsl.fr'],
  endpoints: [{ host: 'smtp.free.fr', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'imap.free.fr',
      useInstead: 'smtp.free.fr, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.free.fr',
      useInstead: 'smtp.free.fr, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'admin-must-enable',
  basicAuthNote:
    'Authenticated SMTP is off by default and must be switched on in the account of the mailbox.',
  replies: 'free-fr',
  documentation: { title: 'Free assistance: messagerie', url: 'https://assistance.free.fr/' },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
