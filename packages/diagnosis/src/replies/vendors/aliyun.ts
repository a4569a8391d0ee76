import { defineVendor } from '../types.ts';

const canal = {
  title: 'canal: AuthenticationFailedException: 526 Authentication failure',
  url: 'https://github.com/alibaba/canal/issues/554',
};

/** Alibaba's personal and business mail. */
export const vendor = defineVendor({
  id: 'aliyun',
  name: 'Aliyun (Alibaba Cloud) Mail',
  kind: 'provider',
  recognise: {
    hosts: [/(?:^|\.)aliyun\.com$/i, /(?:^|\.)mxhichina\.com$/i],
    greeting: [/\bAliMail Server\b|\baliyun-inc\.com\b/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      codes: [526],
      text: /^authentication failure\b/i,
      fix: [
        'Use the whole address as user name. When third-party clients need a security password in this mailbox, create one on the web and use it.',
      ],
      samples: ['526 Authentication failure[0]'],
      sources: [canal],
    },
  ],
  checked: '2026-11-23',
});
