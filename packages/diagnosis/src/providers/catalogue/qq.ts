import { chatmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'qq',
  name: 'QQ Mail',
  aliases: ['Foxmail', 'Tencent QQ', 'QQ邮箱'],
  kind: 'mailbox',
  domains: ['qq.com', 'foxmail.com', 'vip.qq.com'],
  mx: [/(?:^|\.)mx\d\.qq\.com$/i],
  endpoints: [
    { host: 'smtp.qq.com', port: 465, security: 'implicit' },
    { host: 'smtp.qq.com', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'imap.qq.com',
      useInstead: 'smtp.qq.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.qq.com',
      useInstead: 'smtp.qq.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'mx1.qq.com',
      useInstead: 'smtp.qq.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx2.qq.com',
      useInstead: 'smtp.qq.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx3.qq.com',
      useInstead: 'smtp.qq.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: { form: 'any', hint: 'The full address; the part before the @ works too.' },
  password: {
    kind: 'app-password',
    hint: 'An authorization code of 16 letters: QQ Mail, Settings, Account, switch on POP3/SMTP or IMAP/SMTP, generate the code. The account password is refused.',
  },
  senderRule: 'MAIL FROM must be the address of the login (else 501).',
  basicAuth: 'app-password-only',
  basicAuthNote: 'POP3/SMTP or IMAP/SMTP must be switched on in the settings of the mailbox.',
  replies: 'qq',
  documentation: { title: 'QQ Mail: POP3/IMAP/SMTP', url: 'https://service.mail.qq.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, chatmailProviders],
});
