import { fairEmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'godaddy',
  name: 'GoDaddy Workspace / Professional Email',
  aliases: ['Workspace Email', 'secureserver', 'Professional Email'],
  kind: 'hosting',
  mx: [/(?:^|\.)(?:smtp|mailstore\d)(?:\.(?:europe|asia))?\.secureserver\.net$/i],
  endpoints: [
    { host: 'smtpout.secureserver.net', port: 465, security: 'implicit' },
    { host: 'smtpout.secureserver.net', port: 587, security: 'starttls' },
    { host: 'smtpout.secureserver.net', port: 80, security: 'none' },
    { host: 'smtpout.secureserver.net', port: 25, security: 'none' },
    { host: 'smtpout.secureserver.net', port: 3535, security: 'none' },
    { host: 'smtp.europe.secureserver.net', port: 465, security: 'implicit', when: 'Europe' },
    { host: 'smtp.europe.secureserver.net', port: 587, security: 'starttls', when: 'Europe' },
    { host: 'smtp.europe.secureserver.net', port: 25, security: 'none', when: 'Europe' },
    { host: 'smtp.asia.secureserver.net', port: 465, security: 'implicit', when: 'Asia' },
    { host: 'smtp.asia.secureserver.net', port: 587, security: 'starttls', when: 'Asia' },
    { host: 'smtp.asia.secureserver.net', port: 25, security: 'none', when: 'Asia' },
  ],
  hosts: [/^smtpout\.(?:europe|asia)\.secureserver\.net$/i],
  wrongHosts: [
    {
      host: 'smtp.secureserver.net',
      useInstead: 'smtpout.secureserver.net, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mailstore1.secureserver.net',
      useInstead: 'smtpout.secureserver.net, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'imap.secureserver.net',
      useInstead: 'smtpout.secureserver.net, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.secureserver.net',
      useInstead: 'smtpout.secureserver.net, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'relay-hosting.secureserver.net',
      useInstead: 'smtpout.secureserver.net, port 465 with implicit TLS',
      why: 'it answers only GoDaddy web hosting, on port 25 without a login',
    },
    {
      host: 'dedrelay.secureserver.net',
      useInstead: 'smtpout.secureserver.net, port 465 with implicit TLS',
      why: 'it answers only GoDaddy web hosting, on port 25 without a login',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  senderRule: 'The sender must be the mailbox or one of its aliases.',
  limits: ['500 messages a day and mailbox.'],
  basicAuth: 'available',
  replies: 'godaddy',
  documentation: {
    title: 'Server and port settings for Workspace Email (GoDaddy)',
    url: 'https://www.godaddy.com/help/server-and-port-settings-for-workspace-email-6949',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    nodemailerWellKnown,
    fairEmailProviders,
    {
      title: 'Use IMAP settings to add my Professional Email to a client (GoDaddy)',
      url: 'https://www.godaddy.com/help/use-imap-settings-to-add-my-professional-email-to-a-client-32204',
    },
  ],
  notes: [
    'Mailboxes of Microsoft 365 from GoDaddy use smtp.office365.com, and SMTP AUTH must be switched on for them.',
  ],
});
