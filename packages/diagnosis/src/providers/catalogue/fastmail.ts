import { chatmailProviders, fairEmailProviders, mailCoreProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'fastmail',
  name: 'Fastmail',
  aliases: ['messagingengine'],
  kind: 'mailbox',
  domains: [
    'fastmail.com',
    'fastmail.fm',
    'fastmail.net',
    'fastmail.org',
    'fastmail.co.uk',
    'fastmail.com.au',
    'fastmail.de',
    'fastmail.es',
    'fastmail.fr',
    'fastmail.in',
    'fastmail.jp',
    'fastmail.mx',
    'fastmail.nl',
    'fastmail.us',
    'sent.com',
    'eml.cc',
    'airpost.net',
    '123mail.org',
    'f-m.fm',
  ],
  mx: [/(?:^|\.)in\d(?:-smtp|\.smtp)\.messagingengine\.com$/i],
  endpoints: [
    { host: 'smtp.fastmail.com', port: 465, security: 'implicit' },
    { host: 'smtp.fastmail.com', port: 587, security: 'starttls' },
  ],
  hosts: [/^(?:smtp|mail)\.messagingengine\.com$/i, /^smtp-proxy\.fastmail\.com$/i],
  wrongHosts: [
    {
      host: 'imap.fastmail.com',
      useInstead: 'smtp.fastmail.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.fastmail.com',
      useInstead: 'smtp.fastmail.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: {
    form: 'full-address',
    hint: 'Your full Fastmail address, also when you send from an alias or your own domain.',
  },
  password: {
    kind: 'app-password',
    hint: 'An app password with access to SMTP: Settings, Privacy & Security, Connected apps & API tokens. The account password is refused.',
  },
  senderRule: 'The sender must be an address or alias of the account, or of a sending identity.',
  basicAuth: 'app-password-only',
  basicAuthNote:
    'Account passwords are refused in mail programs; Basic plans have no access for mail programs.',
  oauth: {
    mechanisms: ['XOAUTH2', 'OAUTHBEARER'],
    scopes: ['https://www.fastmail.com/dev/protocol-smtp'],
    tokenEndpoint: 'https://api.fastmail.com/oauth/refresh',
    flows: ['authorization-code', 'refresh-token'],
  },
  replies: 'fastmail',
  documentation: {
    title: 'Server names and ports (Fastmail)',
    url: 'https://www.fastmail.help/hc/en-us/articles/1500000278342',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders, mailCoreProviders, chatmailProviders],
});
