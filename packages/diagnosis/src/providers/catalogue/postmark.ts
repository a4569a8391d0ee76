import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'postmark',
  name: 'Postmark',
  aliases: ['PostmarkApp', 'ActiveCampaign Postmark'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.postmarkapp.com', port: 587, security: 'starttls', when: 'transactional streams' },
    { host: 'smtp.postmarkapp.com', port: 2525, security: 'starttls', when: 'transactional streams' },
    { host: 'smtp.postmarkapp.com', port: 25, security: 'starttls', when: 'transactional streams' },
    { host: 'smtp-broadcasts.postmarkapp.com', port: 587, security: 'starttls', when: 'broadcast streams' },
    { host: 'smtp-broadcasts.postmarkapp.com', port: 2525, security: 'starttls', when: 'broadcast streams' },
    { host: 'smtp-broadcasts.postmarkapp.com', port: 25, security: 'starttls', when: 'broadcast streams' },
  ],
  wrongHosts: [
    {
      host: 'api.postmarkapp.com',
      useInstead: 'smtp.postmarkapp.com, port 587 with STARTTLS',
      why: 'this is the HTTPS API, or the host for receiving',
    },
    {
      host: 'inbound.postmarkapp.com',
      useInstead: 'smtp.postmarkapp.com, port 587 with STARTTLS',
      why: 'this is the HTTPS API, or the host for receiving',
    },
  ],
  username: {
    form: 'access-key',
    pattern: /^[^@\s]+$/,
    hint: 'The Server API token, or the access key of an SMTP token; not your account address.',
  },
  password: {
    kind: 'api-key',
    hint: "With the Server API token: the same token again. With an SMTP token: its secret key. Both are under Servers, your server, API Tokens or the message stream's settings.",
  },
  senderRule: 'The From address must be a confirmed sender signature or belong to a verified domain.',
  limits: ['Until the account is approved it sends only to addresses at your own verified domain.'],
  basicAuth: 'available',
  replies: 'postmark',
  documentation: {
    title: 'SMTP details and API tokens (Postmark)',
    url: 'https://postmarkapp.com/support/article/811-what-are-the-smtp-details-api-tokens-i-should-be-using',
  },
  checked: '2026-11-23',
  sources: [
    nodemailerWellKnown,
    {
      title: 'Send with Postmark (Spree)',
      url: 'https://spreecommerce.org/docs/integrations/email/postmark',
    },
  ],
  notes: [
    'There is no implicit TLS port: 465 does not answer.',
    'With the Server API token the header X-PM-Message-Stream chooses the stream.',
  ],
});
