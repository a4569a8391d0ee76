import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'locaweb',
  name: 'Locaweb',
  aliases: ['SMTP Locaweb'],
  kind: 'hosting',
  mx: [/(?:^|\.)mx\.(?:core|a|b)\.locaweb\.com\.br$/i],
  endpoints: [
    { host: 'email-ssl.com.br', port: 465, security: 'implicit', when: 'mailboxes' },
    { host: 'email-ssl.com.br', port: 587, security: 'starttls', when: 'mailboxes' },
    { host: 'smtplw.com.br', port: 465, security: 'implicit', when: 'SMTP Locaweb, transactional' },
    { host: 'smtplw.com.br', port: 587, security: 'starttls', when: 'SMTP Locaweb, transactional' },
  ],
  username: { form: 'any', hint: 'Mailboxes: the full address. SMTP Locaweb: the user name of the service.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: { title: 'Locaweb: ajuda', url: 'https://www.locaweb.com.br/ajuda/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22email-ssl.com.br%22&type=code',
    },
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtplw.com.br%22&type=code',
    },
  ],
});
