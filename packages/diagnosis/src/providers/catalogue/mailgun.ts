import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailgun',
  name: 'Mailgun',
  aliases: ['Sinch Mailgun'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.mailgun.org', port: 587, security: 'starttls', when: 'US region' },
    { host: 'smtp.mailgun.org', port: 2525, security: 'starttls', when: 'US region' },
    { host: 'smtp.mailgun.org', port: 25, security: 'starttls', when: 'US region' },
    { host: 'smtp.mailgun.org', port: 465, security: 'implicit', when: 'US region' },
    { host: 'smtp.eu.mailgun.org', port: 587, security: 'starttls', when: 'EU region' },
    { host: 'smtp.eu.mailgun.org', port: 2525, security: 'starttls', when: 'EU region' },
    { host: 'smtp.eu.mailgun.org', port: 25, security: 'starttls', when: 'EU region' },
    { host: 'smtp.eu.mailgun.org', port: 465, security: 'implicit', when: 'EU region' },
  ],
  wrongHosts: [
    {
      host: 'api.mailgun.net',
      useInstead: 'smtp.mailgun.org, port 587 with STARTTLS',
      why: 'this is the HTTPS API',
    },
    {
      host: 'api.eu.mailgun.net',
      useInstead: 'smtp.eu.mailgun.org, port 587 with STARTTLS',
      why: 'this is the HTTPS API',
    },
    {
      host: 'mxa.mailgun.org',
      useInstead: 'smtp.mailgun.org, port 587 with STARTTLS',
      why: 'this host receives mail',
    },
    {
      host: 'mxb.mailgun.org',
      useInstead: 'smtp.mailgun.org, port 587 with STARTTLS',
      why: 'this host receives mail',
    },
  ],
  username: {
    form: 'full-address',
    hint: 'The SMTP user of your sending domain as a full address, such as postmaster@mg.your-domain.',
  },
  password: {
    kind: 'smtp-credential',
    hint: 'The password of that SMTP user: Mailgun, Sending, Domain settings, SMTP credentials (reset it to see one). The control panel password and API keys are refused.',
  },
  senderRule: 'Use an address at the domain the credentials belong to.',
  limits: ['A sandbox domain sends only to authorized recipients.'],
  basicAuth: 'available',
  replies: 'mailgun',
  documentation: {
    title: 'SMTP (Mailgun)',
    url: 'https://documentation.mailgun.com/docs/mailgun/user-manual/smtp-protocol/',
  },
  checked: '2026-11-23',
  sources: [
    nodemailerWellKnown,
    { title: 'Send with Mailgun (Spree)', url: 'https://spreecommerce.org/docs/integrations/email/mailgun' },
  ],
  notes: ['US and EU are separate: a domain of one region is unknown in the other.'],
});
