import { fairEmailProviders, mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'dreamhost',
  name: 'DreamHost',
  kind: 'hosting',
  mx: [/(?:^|\.)mx\d\.(?:balanced\.homie\.mail\.|sub\d\.homie\.mail\.|mailchannels\.)?dreamhost\.com$/i],
  endpoints: [
    { host: 'smtp.dreamhost.com', port: 465, security: 'implicit' },
    { host: 'smtp.dreamhost.com', port: 587, security: 'starttls' },
  ],
  wrongHosts: [
    {
      host: 'imap.dreamhost.com',
      useInstead: 'smtp.dreamhost.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.dreamhost.com',
      useInstead: 'smtp.dreamhost.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Email client configuration overview (DreamHost)',
    url: 'https://help.dreamhost.com/hc/en-us/articles/214918038-Email-client-configuration-overview',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, mailCoreProviders],
});
