import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailtrap',
  name: 'Mailtrap Email Sending',
  aliases: ['Mailtrap live', 'Mailtrap sending'],
  kind: 'transactional',
  endpoints: [
    { host: 'live.smtp.mailtrap.io', port: 587, security: 'starttls', when: 'transactional stream' },
    { host: 'live.smtp.mailtrap.io', port: 2525, security: 'starttls', when: 'transactional stream' },
    { host: 'live.smtp.mailtrap.io', port: 25, security: 'starttls', when: 'transactional stream' },
    { host: 'live.smtp.mailtrap.io', port: 465, security: 'implicit', when: 'transactional stream' },
    { host: 'bulk.smtp.mailtrap.io', port: 587, security: 'starttls', when: 'bulk stream' },
    { host: 'bulk.smtp.mailtrap.io', port: 2525, security: 'starttls', when: 'bulk stream' },
    { host: 'bulk.smtp.mailtrap.io', port: 25, security: 'starttls', when: 'bulk stream' },
    { host: 'bulk.smtp.mailtrap.io', port: 465, security: 'implicit', when: 'bulk stream' },
  ],
  wrongHosts: [
    {
      host: 'send.smtp.mailtrap.live',
      useInstead: 'live.smtp.mailtrap.io, port 587 with STARTTLS',
      why: 'an old name of the service',
    },
    {
      host: 'smtp.mailtrap.live',
      useInstead: 'live.smtp.mailtrap.io, port 587 with STARTTLS',
      why: 'an old name of the service',
    },
  ],
  username: { form: 'literal', literal: 'api', hint: 'The word api, exactly.' },
  password: {
    kind: 'api-key',
    hint: 'The API token of the sending domain, shown under API/SMTP, Sending Setup, SMTP; each domain has its own.',
  },
  senderRule: 'The From address must belong to a verified sending domain.',
  basicAuth: 'available',
  replies: 'mailtrap',
  documentation: {
    title: 'SMTP integration (Mailtrap)',
    url: 'https://docs.mailtrap.io/email-api-smtp/smtp-integration',
  },
  checked: '2026-11-23',
  sources: [
    nodemailerWellKnown,
    { title: 'Mailtrap documentation', url: 'https://github.com/mailtrap/mailtrap-docs' },
  ],
});
