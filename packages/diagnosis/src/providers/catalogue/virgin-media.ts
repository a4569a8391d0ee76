import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'virgin-media',
  name: 'Virgin Media Mail',
  aliases: ['ntlworld', 'blueyonder'],
  kind: 'mailbox',
  domains: ['virginmedia.com', 'ntlworld.com', 'blueyonder.co.uk', 'virgin.net'],
  endpoints: [{ host: 'smtp.virginmedia.com', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'smtp.blueyonder.co.uk',
      useInstead: 'smtp.virginmedia.com, port 465 with implicit TLS',
      why: 'an old name of the service',
    },
    {
      host: 'smtp.ntlworld.com',
      useInstead: 'smtp.virginmedia.com, port 465 with implicit TLS',
      why: 'an old name of the service',
    },
    {
      host: 'imap.virginmedia.com',
      useInstead: 'smtp.virginmedia.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'An app password made in My Virgin Media; the account password is refused.',
  },
  basicAuth: 'app-password-only',
  basicAuthNote: 'Account passwords are refused in mail programs.',
  documentation: {
    title: 'Virgin Media: manage email account',
    url: 'https://www.virginmedia.com/help/broadband/manage-email-account',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
