import { fairEmailProviders, mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'comcast',
  name: 'Xfinity (Comcast) Mail',
  aliases: ['Xfinity'],
  kind: 'mailbox',
  domains: ['comcast.net', 'xfinity.com'],
  mx: [/(?:^|\.)mx\d\w*\.comcast\.net$/i],
  endpoints: [
    { host: 'smtp.comcast.net', port: 587, security: 'starttls' },
    { host: 'smtp.comcast.net', port: 465, security: 'implicit' },
  ],
  wrongHosts: [
    {
      host: 'imap.comcast.net',
      useInstead: 'smtp.comcast.net, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'admin-must-enable',
  basicAuthNote: 'Third-party access must be switched on: Xfinity email, Settings, Security.',
  documentation: {
    title: 'Use email client programs with Xfinity email',
    url: 'https://www.xfinity.com/support/articles/email-client-programs-with-xfinity-email',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, mailCoreProviders],
});
