import { fairEmailProviders, mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'hostinger',
  name: 'Hostinger Email',
  kind: 'hosting',
  mx: [/(?:^|\.)mx\d\.hostinger\.[a-z.]+$/i],
  endpoints: [
    { host: 'smtp.hostinger.com', port: 465, security: 'implicit' },
    { host: 'smtp.hostinger.com', port: 587, security: 'starttls' },
  ],
  hosts: [/^smtp\.hostinger\.[a-z]{2,3}(?:\.[a-z]{2})?$/i],
  wrongHosts: [
    {
      host: 'imap.hostinger.com',
      useInstead: 'smtp.hostinger.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.hostinger.com',
      useInstead: 'smtp.hostinger.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'mx1.hostinger.com',
      useInstead: 'smtp.hostinger.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx2.hostinger.com',
      useInstead: 'smtp.hostinger.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'account',
    hint: 'The password of the mailbox, set in hPanel under Emails; not the password of the Hostinger account.',
  },
  senderRule: 'The sender must be the mailbox or one of its aliases.',
  basicAuth: 'available',
  replies: 'hostinger',
  documentation: {
    title: 'Set up Hostinger Email (Hostinger)',
    url: 'https://www.hostinger.com/support/4768584-how-to-set-up-hostinger-email-on-mozilla-thunderbird-desktop-windows/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, mailCoreProviders],
});
