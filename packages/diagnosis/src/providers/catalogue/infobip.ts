import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'infobip',
  name: 'Infobip Email',
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.infobip.com', port: 587, security: 'starttls' },
    { host: 'smtp.infobip.com', port: 465, security: 'implicit' },
  ],
  username: { form: 'any', hint: 'The Infobip user name, or what the documentation gives for an API key.' },
  password: {
    kind: 'smtp-credential',
    hint: 'The Infobip password, or an API key where the account is set up for it.',
  },
  basicAuth: 'available',
  documentation: {
    title: 'Send email over SMTP API (Infobip)',
    url: 'https://www.infobip.com/docs/email/email-over-api/send-email-over-smtp-api',
  },
  checked: '2026-11-23',
});
