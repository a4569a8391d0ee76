import { chatmailProviders, fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'ziggo',
  name: 'Ziggo Mail',
  aliases: ['UPC Nederland', 'Chello', 'Casema'],
  kind: 'mailbox',
  domains: ['ziggo.nl', 'home.nl', 'casema.nl', 'upcmail.nl', 'chello.nl', 'quicknet.nl', 'a2000.nl'],
  endpoints: [{ host: 'smtp.ziggo.nl', port: 587, security: 'starttls' }],
  wrongHosts: [
    {
      host: 'imap.ziggo.nl',
      useInstead: 'smtp.ziggo.nl, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Ziggo: e-mail serverinstellingen',
    url: 'https://www.ziggo.nl/klantenservice/internet/e-mail/serverinstellingen',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, chatmailProviders],
});
