import { fairEmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'one-com',
  name: 'one.com',
  aliases: ['One'],
  kind: 'hosting',
  mx: [/(?:^|\.)mx\d\.(?:pub|cst)?\.?mailpod\d*[a-z0-9-]*\.one\.com$/i],
  endpoints: [
    { host: 'send.one.com', port: 465, security: 'implicit' },
    { host: 'send.one.com', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'imap.one.com',
      useInstead: 'send.one.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.one.com',
      useInstead: 'send.one.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'smtp.one.com',
      useInstead: 'send.one.com, port 465 with implicit TLS',
      why: 'not the documented host for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'one.com: setting up a mobile phone',
    url: 'https://help.one.com/hc/en-us/articles/115005586769-Setting-up-a-Mobile-Phone',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders],
});
