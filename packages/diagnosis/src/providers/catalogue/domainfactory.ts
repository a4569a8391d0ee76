import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'domainfactory',
  name: 'DomainFactory',
  aliases: ['df.eu'],
  kind: 'hosting',
  mx: [/(?:^|\.)(?:mx\d?|inmx)\.ispgateway\.de$/i],
  endpoints: [
    { host: 'sslout.df.eu', port: 465, security: 'implicit' },
    { host: 'sslout.df.eu', port: 587, security: 'starttls' },
  ],
  hosts: [/^smtprelaypool\.ispgateway\.de$/i],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'DomainFactory: Mail-Programme',
    url: 'https://www.df.eu/de/support/df-faq/e-mail/pop3-imap-postfaecher/mail-programme/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
