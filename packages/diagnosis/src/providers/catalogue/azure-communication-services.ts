import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'azure-communication-services',
  name: 'Azure Communication Services Email',
  aliases: ['ACS', 'Azure Email'],
  kind: 'transactional',
  endpoints: [{ host: 'smtp.azurecomm.net', port: 587, security: 'starttls' }],
  username: {
    form: 'any',
    hint: 'The SMTP user name made for the Communication Services resource; or resource name, Entra application id and tenant id joined by dots or bars.',
  },
  password: {
    kind: 'smtp-credential',
    hint: 'A client secret of the Entra application that has access to the Communication Services resource.',
  },
  senderRule:
    'The sender must be a MailFrom address of a domain that is verified and connected to the resource.',
  basicAuth: 'available',
  documentation: {
    title: 'Quickstart: send email with SMTP (Microsoft)',
    url: 'https://learn.microsoft.com/en-us/azure/communication-services/quickstarts/email/send-email-smtp/send-email-smtp',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Email SMTP as service in Azure Communication Services',
      url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/communication-services/concepts/email/email-smtp-overview.md',
    },
    {
      title: 'SmtpUsername resource (Pulumi)',
      url: 'https://www.pulumi.com/registry/packages/azure-native/api-docs/communication/smtpusername',
    },
  ],
});
