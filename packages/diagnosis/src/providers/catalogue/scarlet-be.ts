import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'scarlet-be',
  name: 'Scarlet Mail',
  kind: 'mailbox',
  domains: ['scarlet.be'],
  endpoints: [{ host: 'smtp.scarlet.be', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Scarlet: standaardinstellingen voor e-mail',
    url: 'https://www.scarlet.be/help/faq/769/59/Welke-standaardinstellingen-gebruikt-Scarlet-voor-e-mail',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
