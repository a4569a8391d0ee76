import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'namecheap-private-email',
  name: 'Namecheap Private Email',
  aliases: ['Namecheap', 'privateemail'],
  kind: 'hosting',
  mx: [/(?:^|\.)mx\d?\.privateemail\.com$/i],
  endpoints: [
    { host: 'mail.privateemail.com', port: 465, security: 'implicit' },
    { host: 'mail.privateemail.com', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'smtp.privateemail.com',
      useInstead: 'mail.privateemail.com, port 465 with implicit TLS',
      why: 'the one documented host is mail.privateemail.com',
    },
    {
      host: 'imap.privateemail.com',
      useInstead: 'mail.privateemail.com, port 465 with implicit TLS',
      why: 'the one documented host is mail.privateemail.com',
    },
    {
      host: 'mx1.privateemail.com',
      useInstead: 'mail.privateemail.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx2.privateemail.com',
      useInstead: 'mail.privateemail.com, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  limits: ['500 messages an hour and mailbox; 20 an hour on a trial.', '50 recipients a message.'],
  basicAuth: 'available',
  documentation: {
    title: 'General Private Email configuration (Namecheap)',
    url: 'https://www.namecheap.com/support/knowledgebase/article.aspx/1179/2175/general-private-email-configuration-for-mail-clients-and-mobile-devices/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    fairEmailProviders,
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22mail.privateemail.com%22&type=code',
    },
  ],
});
