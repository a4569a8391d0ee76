import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'turbo-smtp',
  name: 'TurboSMTP',
  aliases: ['turboSMTP', 'serverSMTP'],
  kind: 'transactional',
  endpoints: [
    { host: 'pro.turbo-smtp.com', port: 465, security: 'implicit' },
    { host: 'pro.turbo-smtp.com', port: 587, security: 'starttls' },
    { host: 'pro.turbo-smtp.com', port: 2525, security: 'starttls' },
    { host: 'pro.eu.turbo-smtp.com', port: 465, security: 'implicit', when: 'EU' },
    { host: 'pro.eu.turbo-smtp.com', port: 587, security: 'starttls', when: 'EU' },
    { host: 'pro.eu.turbo-smtp.com', port: 2525, security: 'starttls', when: 'EU' },
  ],
  username: { form: 'any', hint: 'The address of the turboSMTP account, or its consumer key.' },
  password: { kind: 'smtp-credential', hint: 'The password of the account, or the consumer secret.' },
  basicAuth: 'available',
  documentation: { title: 'turboSMTP: configuration', url: 'https://serversmtp.com/turbo-api/' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
});
