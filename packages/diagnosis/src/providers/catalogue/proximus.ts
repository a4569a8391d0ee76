import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'proximus',
  name: 'Proximus Mail',
  aliases: ['Skynet', 'Belgacom'],
  kind: 'mailbox',
  domains: ['proximus.be', 'skynet.be', 'belgacom.net'],
  endpoints: [
    { host: 'smtp.proximus.be', port: 587, security: 'starttls' },
    { host: 'smtp.proximus.be', port: 465, security: 'implicit' },
  ],
  wrongHosts: [
    {
      host: 'relay.skynet.be',
      useInstead: 'smtp.proximus.be, port 587 with STARTTLS',
      why: 'an old name of the service',
    },
    {
      host: 'smtp.skynet.be',
      useInstead: 'smtp.proximus.be, port 587 with STARTTLS',
      why: 'an old name of the service',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Proximus: support', url: 'https://www.proximus.be/support/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.proximus.be%22&type=code',
    },
  ],
});
