import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'earthlink',
  name: 'EarthLink Mail',
  aliases: ['MindSpring'],
  kind: 'mailbox',
  domains: ['earthlink.net', 'mindspring.com', 'peoplepc.com'],
  endpoints: [{ host: 'smtpauth.earthlink.net', port: 587, security: 'starttls' }],
  wrongHosts: [
    {
      host: 'imap.earthlink.net',
      useInstead: 'smtpauth.earthlink.net, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'smtp.earthlink.net',
      useInstead: 'smtpauth.earthlink.net, port 587 with STARTTLS',
      why: 'an old name of the service',
    },
    {
      host: 'mail.earthlink.net',
      useInstead: 'smtpauth.earthlink.net, port 587 with STARTTLS',
      why: 'an old name of the service',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'EarthLink IMAP email setup',
    url: 'https://help.earthlink.net/portal/en/kb/articles/earthlink-imap-email-setup-howto',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
