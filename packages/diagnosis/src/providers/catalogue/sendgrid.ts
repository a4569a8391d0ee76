import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  aliases: ['SendGrid', 'Twilio'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.sendgrid.net', port: 587, security: 'starttls' },
    { host: 'smtp.sendgrid.net', port: 2525, security: 'starttls' },
    { host: 'smtp.sendgrid.net', port: 25, security: 'starttls' },
    { host: 'smtp.sendgrid.net', port: 465, security: 'implicit' },
    { host: 'smtp.eu.sendgrid.net', port: 587, security: 'starttls', when: 'EU subusers' },
    { host: 'smtp.eu.sendgrid.net', port: 2525, security: 'starttls', when: 'EU subusers' },
    { host: 'smtp.eu.sendgrid.net', port: 25, security: 'starttls', when: 'EU subusers' },
    { host: 'smtp.eu.sendgrid.net', port: 465, security: 'implicit', when: 'EU subusers' },
  ],
  wrongHosts: [
    {
      host: 'api.sendgrid.com',
      useInstead: 'smtp.sendgrid.net, port 587 with STARTTLS',
      why: 'this is the HTTPS API, or the host for receiving',
    },
    {
      host: 'mx.sendgrid.net',
      useInstead: 'smtp.sendgrid.net, port 587 with STARTTLS',
      why: 'this is the HTTPS API, or the host for receiving',
    },
  ],
  username: {
    form: 'literal',
    literal: 'apikey',
    hint: 'The word apikey, exactly; not the name or id of the key, and not your account.',
  },
  password: {
    kind: 'api-key',
    hint: 'An API key with the Mail Send permission (SG.…): SendGrid, Settings, API Keys. It is shown once.',
    pattern: /^SG\.[\w-]+\.[\w-]+$/,
  },
  senderRule: 'The From address must be a verified single sender or belong to an authenticated domain.',
  limits: ['5,000 messages a connection.', '10,000 connections at the same time from one server.'],
  basicAuth: 'available',
  basicAuthNote: 'Account name and password are refused; only API keys work.',
  replies: 'sendgrid',
  documentation: {
    title: 'Integrating with the SMTP API (SendGrid)',
    url: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api',
  },
  checked: '2026-11-23',
  sources: [nodemailerWellKnown],
});
