import { fairEmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'ionos',
  name: 'IONOS (1&1)',
  aliases: ['1&1', '1und1', '1and1', 'kundenserver', 'perfora'],
  kind: 'hosting',
  domains: ['online.de', 'onlinehome.de'],
  mx: [/(?:^|\.)mx\d+\.(?:ionos\.[a-z.]+|kundenserver\.de|1and1\.[a-z.]+|schlund\.de|perfora\.net)$/i],
  endpoints: [
    { host: 'smtp.ionos.de', port: 465, security: 'implicit', when: 'Germany' },
    { host: 'smtp.ionos.de', port: 587, security: 'starttls', when: 'Germany' },
    { host: 'smtp.ionos.com', port: 465, security: 'implicit', when: 'United States' },
    { host: 'smtp.ionos.com', port: 587, security: 'starttls', when: 'United States' },
    { host: 'smtp.ionos.co.uk', port: 465, security: 'implicit', when: 'United Kingdom' },
    { host: 'smtp.ionos.co.uk', port: 587, security: 'starttls', when: 'United Kingdom' },
    { host: 'smtp.ionos.fr', port: 465, security: 'implicit', when: 'France' },
    { host: 'smtp.ionos.fr', port: 587, security: 'starttls', when: 'France' },
    { host: 'smtp.ionos.es', port: 465, security: 'implicit', when: 'Spain' },
    { host: 'smtp.ionos.es', port: 587, security: 'starttls', when: 'Spain' },
    { host: 'smtp.ionos.it', port: 465, security: 'implicit', when: 'Italy' },
    { host: 'smtp.ionos.it', port: 587, security: 'starttls', when: 'Italy' },
    { host: 'smtp.1und1.de', port: 465, security: 'implicit', when: 'older contracts, Germany' },
    { host: 'smtp.1und1.de', port: 587, security: 'starttls', when: 'older contracts, Germany' },
    { host: 'smtp.1and1.com', port: 465, security: 'implicit', when: 'older contracts, United States' },
    { host: 'smtp.1and1.com', port: 587, security: 'starttls', when: 'older contracts, United States' },
  ],
  hosts: [
    /^(?:auth\.)?smtp\.(?:1und1|1and1|ionos)\.[a-z]{2,3}(?:\.[a-z]{2})?$/i,
    /^smtp\.(?:kundenserver\.de|perfora\.net)$/i,
  ],
  wrongHosts: [
    {
      host: 'imap.ionos.de',
      useInstead: 'smtp.ionos.de, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'imap.1und1.de',
      useInstead: 'smtp.ionos.de, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'imap.ionos.com',
      useInstead: 'smtp.ionos.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'mx00.ionos.de',
      useInstead: 'smtp.ionos.de, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx01.ionos.de',
      useInstead: 'smtp.ionos.de, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx00.kundenserver.de',
      useInstead: 'smtp.ionos.de, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx01.kundenserver.de',
      useInstead: 'smtp.ionos.de, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'account',
    hint: 'The password of the mailbox, set in the IONOS control panel; not the password of the customer account.',
  },
  senderRule: 'The sender must be an address of the mailbox.',
  basicAuth: 'available',
  replies: 'ionos',
  documentation: {
    title: 'Settings for your email programs (IONOS)',
    url: 'https://www.ionos.com/help/email/general-topics/settings-for-your-email-programs-imap-pop3/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders],
});
