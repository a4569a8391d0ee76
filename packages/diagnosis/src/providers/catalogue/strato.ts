import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'strato',
  name: 'STRATO',
  aliases: ['Strato', 'rzone'],
  kind: 'hosting',
  mx: [/(?:^|\.)smtp(?:in)?\.rzone\.de$/i],
  endpoints: [
    { host: 'smtp.strato.de', port: 465, security: 'implicit' },
    { host: 'smtp.strato.de', port: 587, security: 'starttls' },
  ],
  hosts: [/^smtp\.strato\.com$/i],
  wrongHosts: [
    {
      host: 'imap.strato.de',
      useInstead: 'smtp.strato.de, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop3.strato.de',
      useInstead: 'smtp.strato.de, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox, set in the STRATO customer login.' },
  basicAuth: 'available',
  documentation: {
    title: 'The STRATO email server',
    url: 'https://www.strato.com/faq/en_us/product/the-strato-email-server/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
