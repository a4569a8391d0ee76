import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'zeptomail',
  name: 'Zoho ZeptoMail',
  aliases: ['TransMail'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.zeptomail.com', port: 587, security: 'starttls' },
    { host: 'smtp.zeptomail.com', port: 465, security: 'implicit' },
    { host: 'smtp.zeptomail.eu', port: 587, security: 'starttls', when: 'EU' },
    { host: 'smtp.zeptomail.eu', port: 465, security: 'implicit', when: 'EU' },
    { host: 'smtp.zeptomail.in', port: 587, security: 'starttls', when: 'India' },
    { host: 'smtp.zeptomail.in', port: 465, security: 'implicit', when: 'India' },
    { host: 'smtp.zeptomail.com.au', port: 587, security: 'starttls', when: 'Australia' },
    { host: 'smtp.zeptomail.com.au', port: 465, security: 'implicit', when: 'Australia' },
    { host: 'smtp.zeptomail.jp', port: 587, security: 'starttls', when: 'Japan' },
    { host: 'smtp.zeptomail.jp', port: 465, security: 'implicit', when: 'Japan' },
    { host: 'smtp.zeptomail.com.cn', port: 587, security: 'starttls', when: 'China' },
    { host: 'smtp.zeptomail.com.cn', port: 465, security: 'implicit', when: 'China' },
  ],
  hosts: [/^smtp\.(?:zeptomail|transmail)\.(?:com|eu|in|jp|ca|sa|com\.au|com\.cn)$/i],
  username: { form: 'literal', literal: 'emailapikey', hint: 'The word emailapikey, exactly.' },
  password: { kind: 'api-key', hint: 'The send mail token shown for the agent under SMTP/API.' },
  senderRule: 'The From address must belong to a domain added to the agent.',
  basicAuth: 'available',
  replies: 'zeptomail',
  documentation: { title: 'SMTP (ZeptoMail)', url: 'https://www.zoho.com/zeptomail/help/smtp-home.html' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.zeptomail.com%22&type=code',
    },
  ],
});
