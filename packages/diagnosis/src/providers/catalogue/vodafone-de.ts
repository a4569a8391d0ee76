import { chatmailProviders, fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'vodafone-de',
  name: 'Vodafone Mail (Germany)',
  aliases: ['Arcor'],
  kind: 'mailbox',
  domains: ['vodafone.de', 'vodafonemail.de', 'arcor.de', 'nexgo.de', 'unity-mail.de'],
  endpoints: [
    { host: 'smtp.vodafonemail.de', port: 587, security: 'starttls' },
    { host: 'smtp.vodafonemail.de', port: 465, security: 'implicit' },
  ],
  wrongHosts: [
    {
      host: 'mail.arcor.de',
      useInstead: 'smtp.vodafonemail.de, port 587 with STARTTLS',
      why: 'an old name of the service',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'The password for e-mail programs made in the settings of the mailbox.',
  },
  basicAuth: 'available',
  documentation: {
    title: 'Vodafone E-Mail: Servereinstellungen',
    url: 'https://www.vodafone.de/hilfe/vodafone-e-mail-cloud.html?tab=servereinstellungen',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, chatmailProviders],
});
