import { chatmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'proton',
  name: 'Proton Mail',
  aliases: ['ProtonMail', 'Proton.me'],
  kind: 'mailbox',
  domains: ['proton.me', 'protonmail.com', 'pm.me', 'protonmail.ch'],
  mx: [/(?:^|\.)mail(?:sec)?\.protonmail\.ch$/i],
  endpoints: [
    {
      host: 'smtp.protonmail.ch',
      port: 587,
      security: 'starttls',
      when: 'SMTP token, custom domains',
      addresses: 'own-domain',
    },
  ],
  wrongHosts: [
    {
      host: 'smtp.proton.me',
      useInstead: 'smtp.protonmail.ch, port 587 with STARTTLS and an SMTP token',
      why: 'not the documented host for sending',
    },
    {
      host: 'smtp.protonmail.com',
      useInstead: 'smtp.protonmail.ch, port 587 with STARTTLS and an SMTP token',
      why: 'not the documented host for sending',
    },
    {
      host: 'mail.proton.me',
      useInstead: 'smtp.protonmail.ch, port 587 with STARTTLS and an SMTP token',
      why: 'not the documented host for sending',
    },
    {
      host: 'mail.protonmail.ch',
      useInstead: 'smtp.protonmail.ch, port 587 with STARTTLS and an SMTP token',
      why: 'this host receives mail',
    },
    {
      host: 'mailsec.protonmail.ch',
      useInstead: 'smtp.protonmail.ch, port 587 with STARTTLS and an SMTP token',
      why: 'this host receives mail',
    },
  ],
  username: {
    form: 'full-address',
    hint: 'The address of your own domain the SMTP token was made for; with Bridge the address Bridge shows.',
  },
  password: {
    kind: 'smtp-credential',
    hint: 'An SMTP token: Settings, IMAP/SMTP, SMTP tokens (business plans, custom domain addresses). With Bridge: the password Bridge shows, not the account password.',
  },
  senderRule: 'The sender must be the address the token was made for.',
  basicAuth: 'available',
  replies: 'proton',
  documentation: {
    title: 'SMTP submission with Proton Mail',
    url: 'https://proton.me/support/smtp-submission',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    nodemailerWellKnown,
    chatmailProviders,
    {
      title: 'gitlab-org/omnibus-gitlab#8079',
      url: 'https://gitlab.com/gitlab-org/omnibus-gitlab/-/issues/8079',
    },
  ],
  notes: [
    'There is no way to log in to smtp.protonmail.ch with an address at proton.me or protonmail.com: those send through Proton Mail Bridge, which listens on 127.0.0.1, port 1025 with STARTTLS.',
  ],
});
