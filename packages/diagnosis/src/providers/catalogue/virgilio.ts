import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'virgilio',
  name: 'Virgilio Mail',
  kind: 'mailbox',
  domains: ['virgilio.it'],
  endpoints: [{ host: 'out.virgilio.it', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'in.virgilio.it',
      useInstead: 'out.virgilio.it, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Parametri di configurazione per il client di posta (Virgilio)',
    url: 'https://aiuto.virgilio.it/articolo/mail/parametri-di-configurazione-per-il-client-di-posta/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
