import { chatmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'naver',
  name: 'Naver Mail',
  aliases: ['네이버'],
  kind: 'mailbox',
  domains: ['naver.com'],
  endpoints: [
    { host: 'smtp.naver.com', port: 587, security: 'starttls' },
    { host: 'smtp.naver.com', port: 465, security: 'implicit' },
  ],
  wrongHosts: [
    {
      host: 'imap.naver.com',
      useInstead: 'smtp.naver.com, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.naver.com',
      useInstead: 'smtp.naver.com, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'any', hint: 'The Naver ID, or the full address.' },
  password: {
    kind: 'app-password',
    hint: 'An application password, with two-step verification on; the account password is refused.',
  },
  basicAuth: 'app-password-only',
  basicAuthNote: 'IMAP/SMTP must be switched on in the settings of the mailbox.',
  documentation: { title: 'Naver Mail: IMAP/SMTP', url: 'https://help.naver.com/service/5640' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, chatmailProviders],
});
