import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'titan',
  name: 'Titan Email',
  kind: 'hosting',
  mx: [/(?:^|\.)mx\d\.titan\.email$/i],
  endpoints: [
    { host: 'smtp.titan.email', port: 465, security: 'implicit' },
    { host: 'smtp.titan.email', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'imap.titan.email',
      useInstead: 'smtp.titan.email, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.titan.email',
      useInstead: 'smtp.titan.email, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'mx1.titan.email',
      useInstead: 'smtp.titan.email, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx2.titan.email',
      useInstead: 'smtp.titan.email, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  basicAuthNote: 'Access of other apps must be switched on in the settings of the mailbox.',
  replies: 'hostinger',
  documentation: {
    title: 'Configure Titan on other apps using IMAP/POP',
    url: 'https://support.titan.email/hc/en-us/articles/900000215446-Configure-Titan-on-other-apps-using-IMAP-POP',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.titan.email%22&type=code',
    },
  ],
});
