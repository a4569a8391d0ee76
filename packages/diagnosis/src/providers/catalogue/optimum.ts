import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'optimum',
  name: 'Optimum Mail',
  aliases: ['Optonline', 'Suddenlink', 'Altice'],
  kind: 'mailbox',
  domains: ['optimum.net', 'optonline.net', 'suddenlink.net'],
  endpoints: [
    { host: 'mail.optimum.net', port: 465, security: 'implicit' },
    { host: 'mail.optonline.net', port: 465, security: 'implicit', when: 'addresses at optonline.net' },
    { host: 'smtp.suddenlink.net', port: 465, security: 'implicit', when: 'addresses at suddenlink.net' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Optimum: email settings', url: 'https://www.optimum.net/FAQ/#/answers/a_id/216' },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
