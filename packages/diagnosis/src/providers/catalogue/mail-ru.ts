import { chatmailProviders, fairEmailProviders, mailCoreProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'mail-ru',
  name: 'Mail.ru',
  aliases: ['VK Mail', 'VK WorkSpace'],
  kind: 'mailbox',
  domains: ['mail.ru', 'inbox.ru', 'list.ru', 'bk.ru', 'internet.ru', 'vk.com'],
  mx: [/(?:^|\.)(?:emx|mxs|mx)\.mail\.ru$/i],
  endpoints: [{ host: 'smtp.mail.ru', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'imap.mail.ru',
      useInstead: 'smtp.mail.ru, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.mail.ru',
      useInstead: 'smtp.mail.ru, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'mxs.mail.ru',
      useInstead: 'smtp.mail.ru, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'emx.mail.ru',
      useInstead: 'smtp.mail.ru, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'A password for external applications: Mail.ru, Settings, Security, Passwords for external applications. The account password is refused.',
  },
  senderRule: 'The sender must be the address of the account.',
  basicAuth: 'app-password-only',
  basicAuthNote: 'A password for external applications must be made first.',
  oauth: {
    mechanisms: ['XOAUTH2'],
    scopes: ['userinfo mail.imap'],
    tokenEndpoint: 'https://oauth.mail.ru/token',
    flows: ['authorization-code', 'refresh-token'],
  },
  replies: 'mail-ru',
  documentation: { title: 'Mail.ru: mail programs', url: 'https://help.mail.ru/mail-help/mailer/popsmtp' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders, mailCoreProviders, chatmailProviders],
});
