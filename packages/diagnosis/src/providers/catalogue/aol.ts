import { fairEmailProviders, mailCoreProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'aol',
  name: 'AOL Mail',
  aliases: ['AIM'],
  kind: 'mailbox',
  domains: ['aol.com', 'aim.com', 'aol.co.uk', 'aol.de', 'aol.fr', 'compuserve.com'],
  mx: [/(?:^|\.)mx-aol\.mail\.\w+\.yahoodns\.net$/i],
  endpoints: [
    { host: 'smtp.aol.com', port: 465, security: 'implicit' },
    { host: 'smtp.aol.com', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'imap.aol.com',
      useInstead: 'smtp.aol.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.aol.com',
      useInstead: 'smtp.aol.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'An app password: AOL Account, Security, Generate app password. The account password is refused.',
  },
  basicAuth: 'app-password-only',
  basicAuthNote: 'Account passwords are refused in mail programs.',
  oauth: {
    mechanisms: ['XOAUTH2', 'OAUTHBEARER'],
    scopes: ['mail-w'],
    tokenEndpoint: 'https://api.login.aol.com/oauth2/get_token',
    flows: ['authorization-code', 'refresh-token'],
  },
  replies: 'yahoo-aol',
  documentation: {
    title: 'How do I use other email applications to send and receive my AOL Mail?',
    url: 'https://help.aol.com/articles/how-do-i-use-other-email-applications-to-send-and-receive-my-aol-mail',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders, mailCoreProviders],
});
