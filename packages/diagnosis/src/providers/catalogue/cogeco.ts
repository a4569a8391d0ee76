import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'cogeco',
  name: 'Cogeco Mail',
  kind: 'mailbox',
  domains: ['cogeco.ca', 'cgocable.ca'],
  endpoints: [
    { host: 'smtp.cogeco.ca', port: 587, security: 'starttls', when: 'Ontario, cogeco.ca' },
    { host: 'smtp.cgocable.ca', port: 587, security: 'starttls', when: 'Québec, cgocable.ca' },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'How do I set up my Cogeco email?',
    url: 'https://help.cogeco.ca/article/how-do-i-set-up-my-cogeco-email-1548',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.cogeco.ca%22&type=code',
    },
  ],
});
