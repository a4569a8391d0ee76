import { fairEmailProviders, mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'verizon',
  name: 'Verizon.net Mail (by AOL)',
  kind: 'mailbox',
  domains: ['verizon.net'],
  endpoints: [{ host: 'smtp.verizon.net', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'outgoing.verizon.net',
      useInstead: 'smtp.verizon.net, port 465 with implicit TLS',
      why: 'an old name of the service',
    },
    {
      host: 'relay.verizon.net',
      useInstead: 'smtp.verizon.net, port 465 with implicit TLS',
      why: 'an old name of the service',
    },
    {
      host: 'incoming.verizon.net',
      useInstead: 'smtp.verizon.net, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.verizon.net',
      useInstead: 'smtp.verizon.net, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'app-password', hint: 'An app password of the AOL account that now holds the mailbox.' },
  basicAuth: 'app-password-only',
  basicAuthNote: 'Account passwords are refused in mail programs.',
  replies: 'yahoo-aol',
  documentation: {
    title: 'Set up other email applications to send and receive verizon.net mail (AOL)',
    url: 'https://help.aol.com/articles/how-do-i-set-up-other-email-applications-to-send-and-receive-my-verizon-net-mail',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, mailCoreProviders],
});
