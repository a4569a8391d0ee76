import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'feishu',
  name: 'Feishu and Lark Mail',
  aliases: ['Lark', 'FeishuMail', '飞书邮箱'],
  kind: 'mailbox',
  domains: ['feishu.cn'],
  mx: [/(?:^|\.)mx\d\.(?:feishu\.cn|larksuite\.com)$/i],
  endpoints: [
    { host: 'smtp.feishu.cn', port: 465, security: 'implicit', when: 'Feishu, China' },
    { host: 'smtp.feishu.cn', port: 587, security: 'starttls', when: 'Feishu, China' },
    { host: 'smtp.larksuite.com', port: 465, security: 'implicit', when: 'Lark, elsewhere' },
    { host: 'smtp.larksuite.com', port: 587, security: 'starttls', when: 'Lark, elsewhere' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'The password generated for the third-party client in the mail settings; the account password is refused.',
  },
  basicAuth: 'app-password-only',
  basicAuthNote: 'IMAP/SMTP access must be allowed by the administrator and switched on for the mailbox.',
  documentation: {
    title: 'Lark Mail: use third-party email clients',
    url: 'https://www.larksuite.com/hc/en-US/articles/360049067549',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    nodemailerWellKnown,
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.larksuite.com%22&type=code',
    },
  ],
});
