import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mailtrap-sandbox',
  name: 'Mailtrap Email Sandbox',
  aliases: ['Mailtrap testing', 'Mailtrap inbox'],
  kind: 'testing',
  endpoints: [
    { host: 'sandbox.smtp.mailtrap.io', port: 2525, security: 'starttls' },
    { host: 'sandbox.smtp.mailtrap.io', port: 587, security: 'starttls' },
    { host: 'sandbox.smtp.mailtrap.io', port: 25, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'smtp.mailtrap.io',
      useInstead: 'sandbox.smtp.mailtrap.io, port 2525 with STARTTLS',
      why: 'an old name of the service',
    },
  ],
  username: {
    form: 'access-key',
    pattern: /^[^@\s]+$/,
    hint: 'The user name shown for the sandbox (14 hexadecimal characters), not your account.',
  },
  password: {
    kind: 'smtp-credential',
    hint: 'The password shown for the sandbox under Sandboxes, your sandbox, Integration, SMTP.',
  },
  limits: ['The plan limits messages a second and a month.'],
  basicAuth: 'available',
  replies: 'mailtrap',
  documentation: {
    title: 'Email Sandbox: setup (Mailtrap)',
    url: 'https://docs.mailtrap.io/email-sandbox/setup',
  },
  checked: '2026-11-23, in the sources named',
  sources: [{ title: 'Mailtrap documentation', url: 'https://github.com/mailtrap/mailtrap-docs' }],
  notes: ['Catches mail and never delivers it.', 'Port 465 is named too, without telling the TLS mode.'],
});
