import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'tipimail',
  name: 'Tipimail',
  kind: 'transactional',
  endpoints: [{ host: 'smtp.tipimail.com', port: 587, security: 'starttls' }],
  username: { form: 'access-key', pattern: /^[^@\s]+$/, hint: 'The SMTP user of the API key.' },
  password: { kind: 'api-key', hint: 'The key that belongs to that user.' },
  basicAuth: 'available',
  documentation: { title: 'Tipimail: documentation', url: 'https://docs.tipimail.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
});
