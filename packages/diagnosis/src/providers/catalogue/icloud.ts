import { fairEmailProviders, mailCoreProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'icloud',
  name: 'iCloud Mail',
  aliases: ['Apple Mail', 'me.com', 'mac.com', 'MobileMe'],
  kind: 'mailbox',
  domains: ['icloud.com', 'me.com', 'mac.com'],
  mx: [/(?:^|\.)mx\d+\.mail\.icloud\.com$/i],
  endpoints: [{ host: 'smtp.mail.me.com', port: 587, security: 'starttls' }],
  hosts: [/^smtp\.mail\.icloud\.com$/i],
  wrongHosts: [
    {
      host: 'imap.mail.me.com',
      useInstead: 'smtp.mail.me.com, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'smtp.icloud.com',
      useInstead: 'smtp.mail.me.com, port 587 with STARTTLS',
      why: 'not the documented host for sending',
    },
    {
      host: 'smtp.me.com',
      useInstead: 'smtp.mail.me.com, port 587 with STARTTLS',
      why: 'not the documented host for sending',
    },
  ],
  username: {
    form: 'full-address',
    hint: 'Your full iCloud address, name@icloud.com; with a custom domain still the iCloud address.',
  },
  password: {
    kind: 'app-password',
    hint: 'An app-specific password: account.apple.com, Sign-In and Security, App-Specific Passwords. The Apple Account password is refused.',
    pattern: /^[a-z]{4}(?:-?[a-z]{4}){3}$/,
  },
  senderRule:
    'The sender must be your iCloud address, one of its aliases, or an address of a custom domain set up in iCloud.',
  basicAuth: 'app-password-only',
  basicAuthNote: 'Two-factor authentication must be on for the Apple Account.',
  replies: 'icloud',
  documentation: {
    title: 'iCloud Mail server settings for other email client apps (Apple)',
    url: 'https://support.apple.com/en-us/102525',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders, mailCoreProviders],
  notes: ['Port 465 is not offered.'],
});
