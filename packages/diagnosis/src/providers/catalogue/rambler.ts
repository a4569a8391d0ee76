import { chatmailProviders, fairEmailProviders, mailCoreProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'rambler',
  name: 'Rambler Mail',
  kind: 'mailbox',
  domains: ['rambler.ru', 'lenta.ru', 'autorambler.ru', 'myrambler.ru', 'ro.ru', 'r0.ru', 'rambler.ua'],
  endpoints: [{ host: 'smtp.rambler.ru', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  basicAuthNote: 'Access by mail programs must be switched on in the settings of the mailbox.',
  replies: 'rambler',
  documentation: {
    title: 'Rambler: mail programs',
    url: 'https://help.rambler.ru/mail/mail-pochtovye-klienty/1275/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, mailCoreProviders, chatmailProviders],
});
