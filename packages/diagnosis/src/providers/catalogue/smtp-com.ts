import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'smtp-com',
  name: 'SMTP.com',
  kind: 'transactional',
  endpoints: [
    { host: 'send.smtp.com', port: 587, security: 'starttls' },
    { host: 'send.smtp.com', port: 2525, security: 'starttls' },
    { host: 'send.smtp.com', port: 25, security: 'starttls' },
    { host: 'send.smtp.com', port: 465, security: 'implicit' },
  ],
  username: { form: 'any', hint: 'The user name of the sender account.' },
  password: { kind: 'smtp-credential', hint: 'The password of the sender account.' },
  basicAuth: 'available',
  documentation: { title: 'SMTP.com: knowledge base', url: 'https://www.smtp.com/resources/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22send.smtp.com%22&type=code',
    },
  ],
});
