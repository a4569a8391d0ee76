import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'ethereal',
  name: 'Ethereal',
  aliases: ['ethereal.email'],
  kind: 'testing',
  domains: ['ethereal.email'],
  endpoints: [{ host: 'smtp.ethereal.email', port: 587, security: 'starttls' }],
  username: { form: 'full-address', hint: 'The generated address of the Ethereal account.' },
  password: { kind: 'account', hint: 'The generated password of the Ethereal account.' },
  basicAuth: 'available',
  documentation: { title: 'Ethereal', url: 'https://ethereal.email/help' },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
  notes: ['Catches mail and never delivers it.', 'Accounts are deleted when not used.'],
});
