import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'laposte',
  name: 'La Poste Mail',
  kind: 'mailbox',
  domains: ['laposte.net'],
  endpoints: [
    { host: 'smtp.laposte.net', port: 465, security: 'implicit' },
    { host: 'smtp.laposte.net', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'imap.laposte.net',
      useInstead: 'smtp.laposte.net, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: {
    form: 'full-address',
    hint: 'Your main address at laposte.net; an alias is refused as a login.',
  },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  replies: 'orange',
  documentation: {
    title: 'Paramétrer un logiciel de messagerie (laposte.net)',
    url: 'https://aide.laposte.net/contents/comment-parametrer-un-logiciel-de-messagerie-pour-envoyer-et-recevoir-mes-courriers-electroniques',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
