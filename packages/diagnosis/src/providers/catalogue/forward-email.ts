import { fairEmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'forward-email',
  name: 'Forward Email',
  aliases: ['FE'],
  kind: 'hosting',
  domains: ['forwardemail.net'],
  mx: [/(?:^|\.)mx\d\.forwardemail\.net$/i],
  endpoints: [
    { host: 'smtp.forwardemail.net', port: 465, security: 'implicit' },
    { host: 'smtp.forwardemail.net', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'mx1.forwardemail.net',
      useInstead: 'smtp.forwardemail.net, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx2.forwardemail.net',
      useInstead: 'smtp.forwardemail.net, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: { form: 'full-address', hint: 'The alias as a full address.' },
  password: {
    kind: 'smtp-credential',
    hint: 'The password generated for the alias: My Account, Domains, Aliases, Generate Password.',
  },
  basicAuth: 'available',
  documentation: { title: 'Forward Email: FAQ', url: 'https://forwardemail.net/faq' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders],
  notes: ['Outbound SMTP must be enabled for the domain first.'],
});
