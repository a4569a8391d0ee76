import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'bell',
  name: 'Bell Mail',
  aliases: ['Sympatico'],
  kind: 'mailbox',
  domains: ['bell.net', 'sympatico.ca'],
  endpoints: [{ host: 'smtphm.sympatico.ca', port: 587, security: 'starttls' }],
  wrongHosts: [
    {
      host: 'smtp1.sympatico.ca',
      useInstead: 'smtphm.sympatico.ca, port 587 with STARTTLS',
      why: 'an old name of the service',
    },
    {
      host: 'smtp.sympatico.ca',
      useInstead: 'smtphm.sympatico.ca, port 587 with STARTTLS',
      why: 'an old name of the service',
    },
    {
      host: 'imap.bell.net',
      useInstead: 'smtphm.sympatico.ca, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'How to use Bell Mail',
    url: 'https://support.bell.ca/internet/email/how-to-use-bell-mail?step=5',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtphm.sympatico.ca%22&type=code',
    },
  ],
});
