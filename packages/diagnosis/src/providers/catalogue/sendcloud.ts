import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'sendcloud',
  name: 'SendCloud (China)',
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.sendcloud.net', port: 2525, security: 'starttls' },
    { host: 'smtp.sendcloud.net', port: 587, security: 'starttls' },
    { host: 'smtp.sendcloud.net', port: 25, security: 'starttls' },
  ],
  username: { form: 'any', hint: 'The API_USER of the account.' },
  password: { kind: 'api-key', hint: 'The API_KEY of that API_USER.' },
  basicAuth: 'available',
  documentation: { title: 'SendCloud: documentation', url: 'https://www.sendcloud.net/doc/' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
});
