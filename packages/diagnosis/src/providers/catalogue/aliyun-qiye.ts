import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'aliyun-qiye',
  name: 'Alibaba Enterprise Mail',
  aliases: ['AliyunQiye', 'qiye.aliyun', 'mxhichina', '阿里企业邮箱'],
  kind: 'hosting',
  mx: [/(?:^|\.)mx[nw\d]\.(?:mxhichina\.com|qiye\.aliyun\.com|sg\.aliyun\.com)$/i],
  endpoints: [
    { host: 'smtp.qiye.aliyun.com', port: 465, security: 'implicit' },
    { host: 'smtp.qiye.aliyun.com', port: 25, security: 'none' },
    { host: 'smtp.mxhichina.com', port: 465, security: 'implicit', when: 'older name' },
    { host: 'smtp.mxhichina.com', port: 25, security: 'none', when: 'older name' },
    { host: 'smtp.sg.aliyun.com', port: 465, security: 'implicit', when: 'Singapore' },
    { host: 'smtp.sg.aliyun.com', port: 25, security: 'none', when: 'Singapore' },
  ],
  wrongHosts: [
    {
      host: 'mxn.mxhichina.com',
      useInstead: 'smtp.qiye.aliyun.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mxw.mxhichina.com',
      useInstead: 'smtp.qiye.aliyun.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx1.qiye.aliyun.com',
      useInstead: 'smtp.qiye.aliyun.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx2.qiye.aliyun.com',
      useInstead: 'smtp.qiye.aliyun.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'account',
    hint: 'The mailbox password, or the security password where third-party clients need one.',
  },
  basicAuth: 'available',
  replies: 'aliyun',
  documentation: {
    title: 'Alibaba Mail: server addresses and ports',
    url: 'https://help.aliyun.com/document_detail/36576.html',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
});
