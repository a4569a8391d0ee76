import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'spectrum',
  name: 'Spectrum (Charter) Mail',
  aliases: ['Charter', 'Time Warner Cable', 'Roadrunner', 'Bright House'],
  kind: 'mailbox',
  domains: [
    'charter.net',
    'spectrum.net',
    'bresnan.net',
    'twc.com',
    'rr.com',
    'roadrunner.com',
    'brighthouse.com',
  ],
  endpoints: [
    {
      host: 'mobile.charter.net',
      port: 587,
      security: 'starttls',
      when: 'addresses at charter.net and spectrum.net',
    },
    {
      host: 'mail.twc.com',
      port: 587,
      security: 'starttls',
      when: 'addresses at twc.com, rr.com and roadrunner.com',
    },
    { host: 'mail.brighthouse.com', port: 587, security: 'starttls', when: 'addresses at brighthouse.com' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'An app password made in the Spectrum account, where the mailbox asks for one; else the mailbox password.',
  },
  basicAuth: 'available',
  documentation: {
    title: 'Spectrum email server settings',
    url: 'https://www.spectrum.net/support/internet/spectrum-email-server-settings/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
