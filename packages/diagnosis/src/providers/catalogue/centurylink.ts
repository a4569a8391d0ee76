import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'centurylink',
  name: 'CenturyLink Mail',
  aliases: ['Embarq', 'Qwest', 'CenturyTel'],
  kind: 'mailbox',
  domains: ['centurylink.net', 'centurytel.net', 'embarqmail.com', 'q.com', 'qwest.net'],
  endpoints: [{ host: 'smtp.centurylink.net', port: 587, security: 'starttls' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'CenturyLink: email server settings',
    url: 'https://www.centurylink.com/home/help/internet/email/how-to-set-up-your-email-server-settings-to-go-through-pop-and-smtp.html',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
