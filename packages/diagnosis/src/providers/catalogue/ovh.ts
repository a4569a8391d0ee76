import { fairEmailProviders, mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'ovh',
  name: 'OVHcloud Mail',
  aliases: ['OVH', 'MX Plan'],
  kind: 'hosting',
  domains: ['ovh.net', 'ovh.fr'],
  mx: [/(?:^|\.)(?:mx\d?|redirect|ex\d*|pro\d)\.(?:mail\.)?ovh\.(?:net|ca|com)$/i],
  endpoints: [
    { host: 'ssl0.ovh.net', port: 465, security: 'implicit', when: 'MX Plan, Europe' },
    { host: 'ssl0.ovh.net', port: 587, security: 'starttls', when: 'MX Plan, Europe' },
    { host: 'smtp.mail.ovh.net', port: 465, security: 'implicit', when: 'MX Plan, newer platform' },
    { host: 'smtp.mail.ovh.net', port: 587, security: 'starttls', when: 'MX Plan, newer platform' },
    { host: 'smtp.mail.ovh.ca', port: 465, security: 'implicit', when: 'MX Plan, Canada' },
    { host: 'smtp.mail.ovh.ca', port: 587, security: 'starttls', when: 'MX Plan, Canada' },
    { host: 'pro1.mail.ovh.net', port: 587, security: 'starttls', when: 'Email Pro' },
    { host: 'pro2.mail.ovh.net', port: 587, security: 'starttls', when: 'Email Pro' },
    { host: 'pro3.mail.ovh.net', port: 587, security: 'starttls', when: 'Email Pro' },
    { host: 'ex.mail.ovh.net', port: 587, security: 'starttls', when: 'Hosted Exchange' },
    { host: 'ex2.mail.ovh.net', port: 587, security: 'starttls', when: 'Hosted Exchange' },
    { host: 'ex3.mail.ovh.net', port: 587, security: 'starttls', when: 'Hosted Exchange' },
    { host: 'ex4.mail.ovh.net', port: 587, security: 'starttls', when: 'Hosted Exchange' },
    { host: 'ex5.mail.ovh.net', port: 587, security: 'starttls', when: 'Hosted Exchange' },
  ],
  hosts: [/^(?:ns0|smtp)\.ovh\.(?:net|ca)$/i, /^(?:pro|ex)\d*\.mail\.ovh\.(?:net|ca)$/i],
  wrongHosts: [
    {
      host: 'mx1.mail.ovh.net',
      useInstead: 'ssl0.ovh.net, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx2.mail.ovh.net',
      useInstead: 'ssl0.ovh.net, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx3.mail.ovh.net',
      useInstead: 'ssl0.ovh.net, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
    {
      host: 'mx0.mail.ovh.net',
      useInstead: 'ssl0.ovh.net, port 465 with implicit TLS',
      why: 'this host receives mail',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'account',
    hint: 'The password of the mailbox, set in the OVHcloud Control Panel under Email; not the password of the customer account.',
  },
  basicAuth: 'available',
  replies: 'ovh',
  documentation: {
    title: 'OVHcloud: configure an email address',
    url: 'https://help.ovhcloud.com/csm/en-mail-general-information',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    fairEmailProviders,
    mailCoreProviders,
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22ex5.mail.ovh.net%22&type=code',
    },
  ],
  notes: ['The offer (MX Plan, Email Pro, Exchange) decides the host; the Control Panel shows it.'],
});
