import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'kpn',
  name: 'KPN Mail',
  aliases: ['Planet', 'Hetnet'],
  kind: 'mailbox',
  domains: ['kpnmail.nl', 'kpnplanet.nl', 'planet.nl', 'hetnet.nl', 'wxs.nl', 'freeler.nl'],
  endpoints: [{ host: 'smtp.kpnmail.nl', port: 587, security: 'starttls' }],
  wrongHosts: [
    {
      host: 'imap.kpnmail.nl',
      useInstead: 'smtp.kpnmail.nl, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'KPN: e-mail instellen',
    url: 'https://www.kpn.com/service/internet/e-mail/instellen-laptop-pc.htm',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
