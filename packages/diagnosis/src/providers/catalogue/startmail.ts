import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'startmail',
  name: 'StartMail',
  kind: 'mailbox',
  domains: ['startmail.com'],
  endpoints: [{ host: 'smtp.startmail.com', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'imap.startmail.com',
      useInstead: 'smtp.startmail.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'The IMAP device password made under Settings; the account password is refused.',
  },
  basicAuth: 'app-password-only',
  basicAuthNote: 'A device password must be made first.',
  documentation: {
    title: 'Server addresses (StartMail)',
    url: 'https://support.startmail.com/hc/en-us/articles/360006596718-Server-addresses',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
