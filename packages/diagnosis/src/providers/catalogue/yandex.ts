import { chatmailProviders, fairEmailProviders, mailCoreProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'yandex',
  name: 'Yandex Mail and Yandex 360',
  aliases: ['Yandex 360', 'Яндекс'],
  kind: 'mailbox',
  domains: [
    'yandex.ru',
    'yandex.com',
    'yandex.by',
    'yandex.kz',
    'yandex.ua',
    'yandex.com.tr',
    'ya.ru',
    'narod.ru',
  ],
  mx: [/(?:^|\.)mx\.yandex\.(?:ru|net|com)$/i],
  endpoints: [
    { host: 'smtp.yandex.ru', port: 465, security: 'implicit' },
    { host: 'smtp.yandex.ru', port: 587, security: 'starttls' },
    { host: 'smtp.yandex.com', port: 465, security: 'implicit', when: 'outside Russia' },
    { host: 'smtp.yandex.com', port: 587, security: 'starttls', when: 'outside Russia' },
  ],
  hosts: [/^smtp\.yandex\.(?:by|kz|ua|uz|com\.tr)$/i],
  wrongHosts: [
    {
      host: 'imap.yandex.ru',
      useInstead: 'smtp.yandex.ru, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'imap.yandex.com',
      useInstead: 'smtp.yandex.ru, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.yandex.ru',
      useInstead: 'smtp.yandex.ru, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'mx.yandex.ru',
      useInstead: 'smtp.yandex.ru, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx.yandex.net',
      useInstead: 'smtp.yandex.ru, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: {
    form: 'any',
    hint: 'The full address; at yandex.ru also the part before the @. With Yandex 360 the full address.',
  },
  password: {
    kind: 'app-password',
    hint: 'An app password for Mail: id.yandex.ru, Security, App passwords. The account password is refused.',
  },
  senderRule: 'The sender must be the address or an alias of the account (else 553 5.7.1).',
  basicAuth: 'app-password-only',
  basicAuthNote:
    'Access by mail programs must be switched on in the settings of the mailbox (Email clients), with app passwords allowed.',
  oauth: {
    mechanisms: ['XOAUTH2'],
    scopes: ['mail:smtp'],
    tokenEndpoint: 'https://oauth.yandex.com/token',
    flows: ['authorization-code', 'refresh-token'],
  },
  replies: 'yandex',
  documentation: {
    title: 'Yandex Mail: set up a mail client',
    url: 'https://yandex.com/support/mail/mail-clients/others.html',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders, mailCoreProviders, chatmailProviders],
});
