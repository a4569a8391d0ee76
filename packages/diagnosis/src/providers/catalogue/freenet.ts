import { chatmailProviders, fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'freenet',
  name: 'freenet Mail',
  kind: 'mailbox',
  domains: ['freenet.de', 'freenetmail.de', 'fn.de', 'bossmail.de', 'justmail.de'],
  endpoints: [
    { host: 'mx.freenet.de', port: 465, security: 'implicit' },
    { host: 'mx.freenet.de', port: 587, security: 'starttls' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  basicAuthNote: 'POP3/IMAP/SMTP must be switched on in the settings of the mailbox.',
  documentation: {
    title: 'freenet: POP3, IMAP und SMTP',
    url: 'https://kundenservice.freenet.de/artikel/1685',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders, chatmailProviders],
  notes: ['mx.freenet.de is the submission host although its name looks like a receiving one.'],
});
