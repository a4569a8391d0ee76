import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'plunk',
  name: 'Plunk',
  aliases: ['useplunk'],
  kind: 'transactional',
  endpoints: [
    { host: 'next-smtp.useplunk.com', port: 2587, security: 'starttls' },
    { host: 'next-smtp.useplunk.com', port: 587, security: 'starttls' },
  ],
  username: { form: 'literal', literal: 'plunk', hint: 'The word plunk, exactly.' },
  password: { kind: 'api-key', hint: 'The secret API key of the project.' },
  senderRule: 'The From address must belong to a verified domain.',
  basicAuth: 'available',
  documentation: { title: 'Plunk: documentation', url: 'https://docs.useplunk.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22next-smtp.useplunk.com%22&type=code',
    },
  ],
});
