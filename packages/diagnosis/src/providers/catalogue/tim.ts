import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'tim',
  name: 'TIM Mail (Alice, Tin)',
  aliases: ['Alice', 'Tin.it', 'Telecom Italia'],
  kind: 'mailbox',
  domains: ['alice.it', 'tim.it', 'tin.it'],
  endpoints: [
    { host: 'out.alice.it', port: 587, security: 'starttls', when: 'addresses at alice.it' },
    { host: 'smtp.tim.it', port: 587, security: 'starttls', when: 'addresses at tim.it' },
    { host: 'smtps.tin.it', port: 587, security: 'starttls', when: 'addresses at tin.it' },
  ],
  wrongHosts: [
    {
      host: 'in.alice.it',
      useInstead: 'out.alice.it, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'The password for mail programs made in the settings of the mailbox.',
  },
  basicAuth: 'available',
  documentation: {
    title: 'TIM: protocolli di posta',
    url: 'https://www.tim.it/assistenza/assistenza-tecnica/mail/configurazione/protocolli-posta',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
