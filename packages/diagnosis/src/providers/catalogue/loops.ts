import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'loops',
  name: 'Loops',
  kind: 'transactional',
  endpoints: [{ host: 'smtp.loops.so', port: 587, security: 'starttls' }],
  username: { form: 'literal', literal: 'loops', hint: 'The word loops, exactly.' },
  password: { kind: 'api-key', hint: 'A Loops API key: Settings, API.' },
  basicAuth: 'available',
  documentation: { title: 'SMTP (Loops)', url: 'https://loops.so/docs/smtp' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
});
