import { chatmailProviders, fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'purelymail',
  name: 'Purelymail',
  kind: 'hosting',
  domains: ['purelymail.com', 'cheapermail.com', 'placeq.com', 'rethinkmail.com', 'worldofmail.com'],
  mx: [/(?:^|\.)mailserver\.purelymail\.com$/i],
  endpoints: [
    { host: 'smtp.purelymail.com', port: 465, security: 'implicit' },
    { host: 'smtp.purelymail.com', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'imap.purelymail.com',
      useInstead: 'smtp.purelymail.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'account',
    hint: 'The password of the user; an app password where two-factor authentication is on.',
  },
  basicAuth: 'available',
  documentation: {
    title: 'Purelymail: technical set-up',
    url: 'https://purelymail.com/docs/setup/technical',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, chatmailProviders],
});
