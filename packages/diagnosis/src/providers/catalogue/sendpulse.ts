import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'sendpulse',
  name: 'SendPulse',
  kind: 'transactional',
  endpoints: [
    { host: 'smtp-pulse.com', port: 465, security: 'implicit' },
    { host: 'smtp-pulse.com', port: 587, security: 'starttls' },
    { host: 'smtp-pulse.com', port: 2525, security: 'starttls' },
  ],
  username: { form: 'any', hint: 'The login shown under SMTP, Settings.' },
  password: { kind: 'smtp-credential', hint: 'The password shown under SMTP, Settings.' },
  basicAuth: 'available',
  documentation: { title: 'SendPulse: SMTP', url: 'https://sendpulse.com/knowledge-base/smtp' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
});
