import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'a1-net',
  name: 'A1 Mail (Austria)',
  aliases: ['A1', 'aon'],
  kind: 'mailbox',
  domains: ['a1.net', 'aon.at'],
  endpoints: [{ host: 'securemail.a1.net', port: 587, security: 'starttls' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'A1: Servereinstellungen',
    url: 'https://www.a1.net/hilfe-kontakt/article/Vertrag-Services/E-Mail/E-Mail-einrichten/Wie-lauten-die-Servereinstellungen-f%C3%BCr-meine-A1-E-Mail-Adresse-/500000000007404/500000000027481',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
