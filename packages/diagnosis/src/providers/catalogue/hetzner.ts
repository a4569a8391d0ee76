import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'hetzner',
  name: 'Hetzner web hosting (konsoleH)',
  aliases: ['konsoleH', 'your-server'],
  kind: 'hosting',
  mx: [/\.your-server\.de$/i],
  endpoints: [
    { host: 'mail.your-server.de', port: 465, security: 'implicit' },
    { host: 'mail.your-server.de', port: 587, security: 'starttls' },
  ],
  hosts: [/^www\d+\.your-server\.de$/i],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Hetzner: set up an email account',
    url: 'https://docs.hetzner.com/konsoleh/account-management/email/setting-up-an-email-account/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
