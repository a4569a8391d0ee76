import { fairEmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'gandi',
  name: 'Gandi Mail',
  aliases: ['GandiMail'],
  kind: 'hosting',
  mx: [/(?:^|\.)(?:spool|fb)\.mail\.gandi\.net$/i],
  endpoints: [
    { host: 'mail.gandi.net', port: 465, security: 'implicit' },
    { host: 'mail.gandi.net', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'spool.mail.gandi.net',
      useInstead: 'mail.gandi.net, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'fb.mail.gandi.net',
      useInstead: 'mail.gandi.net, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Standard email settings (Gandi)',
    url: 'https://docs.gandi.net/en/gandimail/standard_email_settings/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders],
});
