import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mandrill',
  name: 'Mailchimp Transactional (Mandrill)',
  aliases: ['Mailchimp', 'Mandrill'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.mandrillapp.com', port: 587, security: 'starttls' },
    { host: 'smtp.mandrillapp.com', port: 2525, security: 'starttls' },
    { host: 'smtp.mandrillapp.com', port: 25, security: 'starttls' },
    { host: 'smtp.mandrillapp.com', port: 465, security: 'implicit' },
  ],
  username: {
    form: 'any',
    hint: 'The primary contact address of the account; any text works, the API key decides.',
  },
  password: {
    kind: 'api-key',
    hint: 'A Mailchimp Transactional API key; the Mailchimp password and Mailchimp Marketing keys are refused.',
  },
  senderRule: 'The From address must belong to a verified sending domain with SPF and DKIM.',
  basicAuth: 'available',
  replies: 'mandrill',
  documentation: {
    title: 'SMTP integration (Mailchimp Transactional)',
    url: 'https://mailchimp.com/developer/transactional/docs/smtp-integration/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    nodemailerWellKnown,
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.mandrillapp.com%22&type=code',
    },
  ],
});
