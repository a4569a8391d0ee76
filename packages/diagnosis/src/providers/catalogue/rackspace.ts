import { fairEmailProviders, mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'rackspace',
  name: 'Rackspace Email',
  aliases: ['emailsrvr'],
  kind: 'hosting',
  mx: [/(?:^|\.)mx\d\.emailsrvr\.com$/i],
  endpoints: [
    { host: 'secure.emailsrvr.com', port: 465, security: 'implicit' },
    { host: 'secure.emailsrvr.com', port: 587, security: 'starttls' },
    { host: 'secure.emailsrvr.com', port: 25, security: 'starttls' },
  ],
  hosts: [/^smtp\.emailsrvr\.com$/i],
  wrongHosts: [
    {
      host: 'mx1.emailsrvr.com',
      useInstead: 'secure.emailsrvr.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx2.emailsrvr.com',
      useInstead: 'secure.emailsrvr.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  senderRule: 'The sender must be the mailbox or one of its aliases.',
  basicAuth: 'available',
  replies: 'rackspace',
  documentation: {
    title: 'Rackspace Email: mail client settings',
    url: 'https://docs.rackspace.com/docs/email-client-settings',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, mailCoreProviders],
});
