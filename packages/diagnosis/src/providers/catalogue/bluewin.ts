import { chatmailProviders, fairEmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'bluewin',
  name: 'Swisscom Bluewin',
  aliases: ['Swisscom'],
  kind: 'mailbox',
  domains: ['bluewin.ch'],
  endpoints: [{ host: 'smtpauths.bluewin.ch', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'imaps.bluewin.ch',
      useInstead: 'smtpauths.bluewin.ch, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'account',
    hint: 'The mailbox password; an app password where the Swisscom login is protected by a second factor.',
  },
  basicAuth: 'available',
  documentation: { title: 'Swisscom: e-mail set-up guide', url: 'https://emailsetup.swisscom.ch/guide/' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders, chatmailProviders],
});
