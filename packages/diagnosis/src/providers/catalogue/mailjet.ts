import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailjet',
  name: 'Mailjet',
  aliases: ['Sinch Mailjet'],
  kind: 'transactional',
  endpoints: [
    { host: 'in-v3.mailjet.com', port: 587, security: 'starttls' },
    { host: 'in-v3.mailjet.com', port: 2525, security: 'starttls' },
    { host: 'in-v3.mailjet.com', port: 588, security: 'starttls' },
    { host: 'in-v3.mailjet.com', port: 25, security: 'starttls' },
    { host: 'in-v3.mailjet.com', port: 80, security: 'starttls' },
    { host: 'in-v3.mailjet.com', port: 465, security: 'implicit' },
  ],
  wrongHosts: [
    {
      host: 'in.mailjet.com',
      useInstead: 'in-v3.mailjet.com, port 587 with STARTTLS',
      why: 'an old name of the service',
    },
    {
      host: 'api.mailjet.com',
      useInstead: 'in-v3.mailjet.com, port 587 with STARTTLS',
      why: 'this is the HTTPS API',
    },
  ],
  username: {
    form: 'access-key',
    pattern: /^[0-9a-f]{32}$/i,
    hint: 'The API key (32 hexadecimal characters), not your account address.',
  },
  password: {
    kind: 'api-key',
    hint: 'The secret key that belongs to the API key: Mailjet, Account settings, SMTP and SEND API settings.',
    pattern: /^[0-9a-f]{32}$/i,
  },
  senderRule: 'The From address must be a validated sender or belong to a validated domain.',
  basicAuth: 'available',
  replies: 'mailjet',
  documentation: { title: 'Mailjet SMTP relay', url: 'https://dev.mailjet.com/smtp-relay/configuration/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    nodemailerWellKnown,
    { title: 'Mailjet::Mailer (Ruby gem)', url: 'https://rubydoc.info/gems/mailjet/Mailjet/Mailer' },
    {
      title: 'Sending email with Mailjet (Google Cloud)',
      url: 'https://cloud.google.com/compute/docs/tutorials/sending-mail/using-mailjet',
    },
  ],
});
