import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'tencent-ses',
  name: 'Tencent Cloud SES',
  aliases: ['腾讯云邮件推送'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.qcloudmail.com', port: 465, security: 'implicit', when: 'Hong Kong' },
    { host: 'smtp.qcloudmail.com', port: 587, security: 'starttls', when: 'Hong Kong' },
    { host: 'sg-smtp.qcloudmail.com', port: 465, security: 'implicit', when: 'Singapore' },
    { host: 'sg-smtp.qcloudmail.com', port: 587, security: 'starttls', when: 'Singapore' },
    { host: 'gz-smtp.qcloudmail.com', port: 465, security: 'implicit', when: 'Guangzhou' },
    { host: 'gz-smtp.qcloudmail.com', port: 587, security: 'starttls', when: 'Guangzhou' },
  ],
  username: { form: 'full-address', hint: 'The sender address made in the SES console.' },
  password: {
    kind: 'smtp-credential',
    hint: 'The SMTP password set for that sender address in the console.',
  },
  senderRule: 'MAIL FROM must be the sender address of the login.',
  basicAuth: 'available',
  documentation: {
    title: 'SES: SMTP (Tencent Cloud)',
    url: 'https://www.tencentcloud.com/document/product/1084',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.qcloudmail.com%22&type=code',
    },
  ],
});
