import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'talktalk',
  name: 'TalkTalk Mail',
  aliases: ['Tiscali UK', 'Pipex', 'Onetel'],
  kind: 'mailbox',
  domains: ['talktalk.net', 'tiscali.co.uk', 'lineone.net', 'pipex.com', 'onetel.com', 'onetel.net'],
  endpoints: [{ host: 'smtp.talktalk.net', port: 587, security: 'starttls' }],
  wrongHosts: [
    {
      host: 'mail.talktalk.net',
      useInstead: 'smtp.talktalk.net, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Email settings: IMAP & POP3 (TalkTalk)',
    url: 'https://community.talktalk.co.uk/t5/Articles/Email-settings-IMAP-amp-POP3/ta-p/2204399',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
