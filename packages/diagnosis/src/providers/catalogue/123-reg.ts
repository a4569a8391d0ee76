import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: '123-reg',
  name: '123 Reg',
  kind: 'hosting',
  mx: [/(?:^|\.)mx\d\.123-reg\.co\.uk$/i],
  endpoints: [{ host: 'smtp.123-reg.co.uk', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Set up an email client with 123 Mail',
    url: 'https://www.123-reg.co.uk/support/email/how-do-i-set-up-an-email-client-with-123-mail/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
