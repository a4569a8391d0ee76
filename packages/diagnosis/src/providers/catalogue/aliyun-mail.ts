import { chatmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'aliyun-mail',
  name: 'Alibaba Mail (personal)',
  aliases: ['Aliyun', '阿里云邮箱'],
  kind: 'mailbox',
  domains: ['aliyun.com'],
  endpoints: [{ host: 'smtp.aliyun.com', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  replies: 'aliyun',
  documentation: { title: 'Alibaba Mail: help', url: 'https://mail.aliyun.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, chatmailProviders],
});
