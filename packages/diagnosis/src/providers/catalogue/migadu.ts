import { chatmailProviders, fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'migadu',
  name: 'Migadu',
  kind: 'hosting',
  mx: [/(?:^|\.)aspmx\d\.migadu\.com$/i],
  endpoints: [
    { host: 'smtp.migadu.com', port: 465, security: 'implicit' },
    { host: 'smtp.migadu.com', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'imap.migadu.com',
      useInstead: 'smtp.migadu.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.migadu.com',
      useInstead: 'smtp.migadu.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'aspmx1.migadu.com',
      useInstead: 'smtp.migadu.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'aspmx2.migadu.com',
      useInstead: 'smtp.migadu.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Migadu: guides', url: 'https://www.migadu.com/guides/' },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, chatmailProviders],
});
