import { fairEmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'runbox',
  name: 'Runbox',
  kind: 'mailbox',
  domains: ['runbox.com'],
  mx: [/(?:^|\.)mx\.runbox\.com$/i],
  endpoints: [
    { host: 'mail.runbox.com', port: 465, security: 'implicit' },
    { host: 'mail.runbox.com', port: 587, security: 'starttls' },
    { host: 'smtp.runbox.com', port: 465, security: 'implicit' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Email program settings (Runbox)',
    url: 'https://help.runbox.com/email-program-settings/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders],
});
