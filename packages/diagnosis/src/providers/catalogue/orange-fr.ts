import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'orange-fr',
  name: 'Orange Mail (France)',
  aliases: ['Wanadoo'],
  kind: 'mailbox',
  domains: ['orange.fr', 'wanadoo.fr'],
  endpoints: [
    { host: 'smtp.orange.fr', port: 465, security: 'implicit' },
    { host: 'smtp.orange.fr', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'smtp-msa.orange.fr',
      useInstead: 'smtp.orange.fr, port 465 with implicit TLS',
      why: 'an old name of the service',
    },
    {
      host: 'smtp.wanadoo.fr',
      useInstead: 'smtp.orange.fr, port 465 with implicit TLS',
      why: 'an old name of the service',
    },
    {
      host: 'imap.orange.fr',
      useInstead: 'smtp.orange.fr, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.orange.fr',
      useInstead: 'smtp.orange.fr, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  replies: 'orange',
  documentation: {
    title: 'Orange assistance: le mail',
    url: 'https://assistance.orange.fr/ordinateurs-peripheriques/installer-et-utiliser/l-utilisation-du-mail-et-du-cloud',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
