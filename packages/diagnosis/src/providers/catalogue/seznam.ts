import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'seznam',
  name: 'Seznam Email',
  kind: 'mailbox',
  domains: ['seznam.cz', 'email.cz', 'post.cz', 'spoluzaci.cz'],
  endpoints: [{ host: 'smtp.seznam.cz', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'imap.seznam.cz',
      useInstead: 'smtp.seznam.cz, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop3.seznam.cz',
      useInstead: 'smtp.seznam.cz, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  basicAuthNote: 'Access of mail programs must be switched on in the settings of the mailbox.',
  documentation: { title: 'Seznam Email: nápověda', url: 'https://napoveda.seznam.cz/' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
});
