import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'amazon-workmail',
  name: 'Amazon WorkMail',
  aliases: ['WorkMail'],
  kind: 'hosting',
  endpoints: [
    {
      host: 'smtp.mail.us-east-1.awsapps.com',
      port: 465,
      security: 'implicit',
      when: 'US East (N. Virginia)',
    },
    { host: 'smtp.mail.us-west-2.awsapps.com', port: 465, security: 'implicit', when: 'US West (Oregon)' },
    { host: 'smtp.mail.eu-west-1.awsapps.com', port: 465, security: 'implicit', when: 'Europe (Ireland)' },
  ],
  wrongHosts: [
    {
      host: 'imap.mail.us-east-1.awsapps.com',
      useInstead: 'smtp.mail.us-east-1.awsapps.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'imap.mail.eu-west-1.awsapps.com',
      useInstead: 'smtp.mail.eu-west-1.awsapps.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Connect to your IMAP client (Amazon WorkMail)',
    url: 'https://docs.aws.amazon.com/workmail/latest/userguide/using_IMAP_client.html',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
