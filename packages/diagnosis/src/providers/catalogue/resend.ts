import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'resend',
  name: 'Resend',
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.resend.com', port: 465, security: 'implicit' },
    { host: 'smtp.resend.com', port: 587, security: 'starttls' },
    { host: 'smtp.resend.com', port: 2587, security: 'starttls' },
    { host: 'smtp.resend.com', port: 2465, security: 'implicit' },
    { host: 'smtp.resend.com', port: 25, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'api.resend.com',
      useInstead: 'smtp.resend.com, port 465 with implicit TLS',
      why: 'this is the HTTPS API',
    },
  ],
  username: { form: 'literal', literal: 'resend', hint: 'The word resend, exactly.' },
  password: {
    kind: 'api-key',
    hint: 'An API key (re_…): Resend, API Keys. It is shown once.',
    pattern: /^re_\w+$/,
  },
  senderRule:
    'The From address must belong to a verified domain; onboarding@resend.dev sends only to your own address.',
  basicAuth: 'available',
  replies: 'resend',
  documentation: { title: 'Send emails with SMTP (Resend)', url: 'https://resend.com/docs/send-with-smtp' },
  checked: '2026-11-23',
  sources: [nodemailerWellKnown],
});
