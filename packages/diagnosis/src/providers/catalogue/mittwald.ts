import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mittwald',
  name: 'mittwald',
  aliases: ['agenturserver'],
  kind: 'hosting',
  mx: [/\.agenturserver\.de$/i],
  endpoints: [
    { host: 'mail.agenturserver.de', port: 465, security: 'implicit' },
    { host: 'mail.agenturserver.de', port: 587, security: 'starttls' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'mittwald: E-Mail-Einrichtung',
    url: 'https://www.mittwald.de/faq/e-mail/webmailer/e-mail-einrichtung-thunderbird',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
