import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'emailit',
  name: 'Emailit',
  kind: 'transactional',
  endpoints: [{ host: 'smtp.emailit.com', port: 587, security: 'starttls' }],
  username: { form: 'any', hint: 'The user name the Emailit documentation gives beside the API key.' },
  password: { kind: 'api-key', hint: 'An Emailit API key.' },
  senderRule: 'The From address must belong to a verified domain.',
  basicAuth: 'available',
  replies: 'emailit',
  documentation: { title: 'SMTP relay (Emailit)', url: 'https://emailit.com/docs/smtp/' },
  checked: '2026-11-23',
});
