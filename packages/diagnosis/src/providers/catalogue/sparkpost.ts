import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'sparkpost',
  name: 'SparkPost (Bird)',
  aliases: ['MessageBird Email', 'Bird'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.sparkpostmail.com', port: 587, security: 'starttls', when: 'US' },
    { host: 'smtp.sparkpostmail.com', port: 2525, security: 'starttls', when: 'US' },
    { host: 'smtp.eu.sparkpostmail.com', port: 587, security: 'starttls', when: 'EU' },
    { host: 'smtp.eu.sparkpostmail.com', port: 2525, security: 'starttls', when: 'EU' },
  ],
  hosts: [/^[a-z0-9-]+\.smtp\.e\.sparkpost\.com$/i],
  wrongHosts: [
    {
      host: 'api.sparkpost.com',
      useInstead: 'smtp.sparkpostmail.com, port 587 with STARTTLS',
      why: 'this is the HTTPS API',
    },
    {
      host: 'api.eu.sparkpost.com',
      useInstead: 'smtp.eu.sparkpostmail.com, port 587 with STARTTLS',
      why: 'this is the HTTPS API',
    },
  ],
  username: { form: 'literal', literal: 'SMTP_Injection', hint: 'The word SMTP_Injection, exactly.' },
  password: { kind: 'api-key', hint: 'An API key with the permission Send via SMTP.' },
  senderRule: 'The From address must belong to a verified sending domain.',
  basicAuth: 'available',
  replies: 'sparkpost',
  documentation: {
    title: 'SMTP connection problems (SparkPost)',
    url: 'https://support.sparkpost.com/docs/faq/smtp-connection-problems',
  },
  checked: '2026-11-23',
  sources: [
    nodemailerWellKnown,
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.sparkpostmail.com%22&type=code',
    },
  ],
  notes: [
    'US and EU accounts are separate.',
    'The page asks for AUTH LOGIN.',
    'TLS on port 465 is not offered.',
  ],
});
