import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'combell',
  name: 'Combell',
  aliases: ['mailprotect'],
  kind: 'hosting',
  mx: [/(?:^|\.)mx(?:-backup)?\.mailprotect\.be$/i],
  endpoints: [
    { host: 'smtp-auth.mailprotect.be', port: 465, security: 'implicit' },
    { host: 'smtp-auth.mailprotect.be', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'imap.mailprotect.be',
      useInstead: 'smtp-auth.mailprotect.be, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Set up a Basic mailbox on your devices (Combell)',
    url: 'https://www.combell.com/en/help/kb/set-up-a-basic-mailbox-on-your-devices/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
