import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'bbox',
  name: 'Bouygues Telecom Bbox Mail',
  aliases: ['Bouygues'],
  kind: 'mailbox',
  domains: ['bbox.fr'],
  endpoints: [{ host: 'smtp.bbox.fr', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Logiciel de messagerie: emails Bbox',
    url: 'https://www.assistance.bouyguestelecom.fr/s/article/logiciel-messagerie-emails-bbox',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
