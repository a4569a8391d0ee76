import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'brevo',
  name: 'Brevo',
  aliases: ['Sendinblue', 'SendinBlue'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtp-relay.brevo.com', port: 587, security: 'starttls' },
    { host: 'smtp-relay.brevo.com', port: 2525, security: 'starttls' },
    { host: 'smtp-relay.brevo.com', port: 465, security: 'implicit' },
  ],
  wrongHosts: [
    {
      host: 'smtp-relay.sendinblue.com',
      useInstead: 'smtp-relay.brevo.com, port 587 with STARTTLS',
      why: 'the name from before the company was renamed',
    },
    {
      host: 'api.brevo.com',
      useInstead: 'smtp-relay.brevo.com, port 587 with STARTTLS',
      why: 'this is the HTTPS API',
    },
    {
      host: 'api.sendinblue.com',
      useInstead: 'smtp-relay.brevo.com, port 587 with STARTTLS',
      why: 'this is the HTTPS API',
    },
  ],
  username: {
    form: 'any',
    hint: 'The SMTP login shown under Settings, SMTP & API; it need not be the address you sign in with.',
  },
  password: {
    kind: 'smtp-credential',
    hint: 'An SMTP key (xsmtpsib-…): Brevo, Settings, SMTP & API, SMTP. An API key (xkeysib-…) or the account password is refused.',
    pattern: /^(?!xkeysib-)\S+$/,
  },
  senderRule: 'The From address must be an active sender, or belong to an authenticated domain.',
  limits: ['Free plan: 300 emails a day.'],
  basicAuth: 'available',
  replies: 'brevo',
  documentation: {
    title: 'SMTP relay integration (Brevo)',
    url: 'https://developers.brevo.com/docs/smtp-integration',
  },
  checked: '2026-11-23',
  sources: [
    nodemailerWellKnown,
    {
      title: 'Send app emails through the Brevo SMTP relay (DEV)',
      url: 'https://dev.to/omnigenz/send-app-emails-through-the-brevo-smtp-relay-with-nodejs-nodemailer-3j2j',
    },
  ],
  notes: [
    'New accounts must be activated for sending; addresses that are not authorized may be refused (525 5.7.1).',
  ],
});
