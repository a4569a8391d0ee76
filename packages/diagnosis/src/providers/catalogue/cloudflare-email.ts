import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'cloudflare-email',
  name: 'Cloudflare Email Service',
  aliases: ['Cloudflare Email Sending'],
  kind: 'transactional',
  endpoints: [{ host: 'smtp.mx.cloudflare.net', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'route1.mx.cloudflare.net',
      useInstead: 'smtp.mx.cloudflare.net, port 465 with implicit TLS',
      why: 'this host receives mail for Email Routing',
    },
    {
      host: 'route2.mx.cloudflare.net',
      useInstead: 'smtp.mx.cloudflare.net, port 465 with implicit TLS',
      why: 'this host receives mail for Email Routing',
    },
    {
      host: 'route3.mx.cloudflare.net',
      useInstead: 'smtp.mx.cloudflare.net, port 465 with implicit TLS',
      why: 'this host receives mail for Email Routing',
    },
  ],
  username: { form: 'literal', literal: 'api_token', hint: 'The word api_token, exactly.' },
  password: { kind: 'api-key', hint: 'A Cloudflare API token with the permission Email Sending: Edit.' },
  senderRule:
    'The From address must belong to a domain onboarded for Email Sending in the account of the token.',
  basicAuth: 'available',
  replies: 'cloudflare-email',
  documentation: {
    title: 'SMTP (Cloudflare Email Service)',
    url: 'https://developers.cloudflare.com/email-service/api/send-emails/smtp/',
  },
  checked: '2026-11-23',
  notes: [
    'Only port 465 with implicit TLS; STARTTLS on 587 is not offered, and port 25 is for incoming mail.',
  ],
});
