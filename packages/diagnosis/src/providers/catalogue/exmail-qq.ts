import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'exmail-qq',
  name: 'Tencent Exmail (QQ enterprise)',
  aliases: ['QQ Enterprise', 'WeCom Mail', '腾讯企业邮'],
  kind: 'hosting',
  mx: [/(?:^|\.)mx(?:biz|w|n)\d?\.(?:mxmail\.)?qq\.com$/i],
  endpoints: [
    { host: 'smtp.exmail.qq.com', port: 465, security: 'implicit' },
    { host: 'smtp.exmail.qq.com', port: 587, security: 'starttls' },
    { host: 'hwsmtp.exmail.qq.com', port: 465, security: 'implicit', when: 'outside mainland China' },
  ],
  wrongHosts: [
    {
      host: 'imap.exmail.qq.com',
      useInstead: 'smtp.exmail.qq.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.exmail.qq.com',
      useInstead: 'smtp.exmail.qq.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'mxbiz1.qq.com',
      useInstead: 'smtp.exmail.qq.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mxbiz2.qq.com',
      useInstead: 'smtp.exmail.qq.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'The mailbox password, or the client password where secure login is on: Settings, Client settings.',
  },
  senderRule: 'MAIL FROM must be the address of the login.',
  basicAuth: 'available',
  replies: 'qq',
  documentation: { title: 'Tencent Exmail: help', url: 'https://service.exmail.qq.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
});
