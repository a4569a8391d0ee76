import { chatmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'netease-163',
  name: 'NetEase Mail (163, 126, yeah.net)',
  aliases: ['163 Mail', '126 Mail', '网易邮箱'],
  kind: 'mailbox',
  domains: ['163.com', '126.com', 'yeah.net', 'vip.163.com', '188.com'],
  mx: [/(?:^|\.)(?:163|126|yeah)mx\d+\.mxmail\.netease\.com$/i],
  endpoints: [
    { host: 'smtp.163.com', port: 465, security: 'implicit', when: 'addresses at 163.com' },
    { host: 'smtp.126.com', port: 465, security: 'implicit', when: 'addresses at 126.com' },
    { host: 'smtp.yeah.net', port: 465, security: 'implicit', when: 'addresses at yeah.net' },
  ],
  hosts: [/^smtp\.(?:188|vip\.163)\.com$/i],
  wrongHosts: [
    {
      host: 'imap.163.com',
      useInstead: 'smtp.163.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.163.com',
      useInstead: 'smtp.163.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'imap.126.com',
      useInstead: 'smtp.126.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.126.com',
      useInstead: 'smtp.126.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'An authorization code: mail.163.com, Settings, POP3/SMTP/IMAP, switch on the service, add a code. The account password is refused.',
  },
  senderRule: 'MAIL FROM and From must be the address of the login (else 553).',
  basicAuth: 'app-password-only',
  basicAuthNote: 'POP3/SMTP/IMAP must be switched on in the settings of the mailbox.',
  replies: 'netease',
  documentation: { title: 'NetEase Mail: help', url: 'https://help.mail.163.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, chatmailProviders],
});
