import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'scaleway-tem',
  name: 'Scaleway Transactional Email',
  aliases: ['TEM'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.tem.scaleway.com', port: 465, security: 'implicit' },
    { host: 'smtp.tem.scaleway.com', port: 2465, security: 'implicit' },
    { host: 'smtp.tem.scaleway.com', port: 587, security: 'starttls' },
    { host: 'smtp.tem.scaleway.com', port: 2587, security: 'starttls' },
    { host: 'smtp.tem.scaleway.com', port: 25, security: 'starttls' },
  ],
  username: {
    form: 'access-key',
    pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    hint: 'The project ID (a UUID) of the Scaleway project.',
  },
  password: {
    kind: 'api-key',
    hint: 'The secret key of an IAM API key that may send for the project.',
    pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  },
  senderRule: 'The From address must belong to a domain checked in the project.',
  basicAuth: 'available',
  documentation: {
    title: 'Configure SMTP for Transactional Email (Scaleway)',
    url: 'https://www.scaleway.com/en/docs/transactional-email/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.tem.scaleway.com%22&type=code',
    },
  ],
});
