import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'att',
  name: 'AT&T Mail',
  aliases: ['SBCGlobal', 'BellSouth', 'Ameritech', 'Prodigy'],
  kind: 'mailbox',
  domains: [
    'att.net',
    'sbcglobal.net',
    'bellsouth.net',
    'ameritech.net',
    'pacbell.net',
    'swbell.net',
    'prodigy.net',
    'nvbell.net',
    'flash.net',
    'snet.net',
    'wans.net',
  ],
  endpoints: [{ host: 'smtp.mail.att.net', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'imap.mail.att.net',
      useInstead: 'smtp.mail.att.net, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'inbound.att.net',
      useInstead: 'smtp.mail.att.net, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'outbound.att.net',
      useInstead: 'smtp.mail.att.net, port 465 with implicit TLS',
      why: 'an old name of the service',
    },
    {
      host: 'smtp.att.yahoo.com',
      useInstead: 'smtp.mail.att.net, port 465 with implicit TLS',
      why: 'an old name of the service',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'A secure mail key: myAT&T, Profile, Sign-in info, Secure mail key. The account password is refused.',
  },
  basicAuth: 'app-password-only',
  basicAuthNote: 'Mail programs need a secure mail key.',
  replies: 'yahoo-aol',
  documentation: {
    title: 'AT&T Mail: server settings',
    url: 'https://www.att.com/support/article/email-support/KM1010523/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
