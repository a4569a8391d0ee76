import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'dynect',
  name: 'Dyn Email Delivery',
  aliases: ['Dynect', 'DynectEmail'],
  kind: 'transactional',
  endpoints: [{ host: 'smtp.dynect.net', port: 25, security: 'none' }],
  username: { form: 'any', hint: 'The user name of the Email Delivery account.' },
  password: { kind: 'smtp-credential', hint: 'The password of the Email Delivery account.' },
  basicAuth: 'available',
  documentation: {
    title: "nodemailer's list of well-known services",
    url: 'https://nodemailer.com/smtp/well-known-services',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown],
  notes: ['Oracle bought Dyn; new users have Oracle Cloud Email Delivery.'],
});
