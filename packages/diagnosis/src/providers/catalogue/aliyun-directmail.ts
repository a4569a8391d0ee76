import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'aliyun-directmail',
  name: 'Alibaba Cloud DirectMail',
  aliases: ['Aliyun DirectMail', '阿里云邮件推送'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtpdm.aliyun.com', port: 465, security: 'implicit', when: 'China (Hangzhou)' },
    { host: 'smtpdm.aliyun.com', port: 80, security: 'none', when: 'China (Hangzhou)' },
    { host: 'smtpdm.aliyun.com', port: 25, security: 'none', when: 'China (Hangzhou)' },
    { host: 'smtpdm-ap-southeast-1.aliyun.com', port: 465, security: 'implicit', when: 'Singapore' },
    { host: 'smtpdm-ap-southeast-1.aliyun.com', port: 80, security: 'none', when: 'Singapore' },
    { host: 'smtpdm-ap-southeast-1.aliyun.com', port: 25, security: 'none', when: 'Singapore' },
    { host: 'smtpdm-ap-southeast-2.aliyun.com', port: 465, security: 'implicit', when: 'Sydney' },
    { host: 'smtpdm-ap-southeast-2.aliyun.com', port: 80, security: 'none', when: 'Sydney' },
    { host: 'smtpdm-ap-southeast-2.aliyun.com', port: 25, security: 'none', when: 'Sydney' },
  ],
  hosts: [/^smtpdm(?:-[a-z0-9-]+)?\.(?:aliyun|aliyuncs)\.com$/i],
  username: { form: 'full-address', hint: 'The sender address made in the DirectMail console.' },
  password: {
    kind: 'smtp-credential',
    hint: 'The SMTP password set for that sender address in the console.',
  },
  senderRule: 'MAIL FROM must be the sender address of the login.',
  basicAuth: 'available',
  replies: 'aliyun',
  documentation: {
    title: 'DirectMail: SMTP endpoints (Alibaba Cloud)',
    url: 'https://www.alibabacloud.com/help/en/direct-mail/smtp-endpoints',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtpdm.aliyun.com%22&type=code',
    },
  ],
});
