import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'azure-communication-services',
  name: 'Azure Communication Services Email',
  aliases: ['ACS', 'Azure Email'],
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.azurecomm.net', port: 587, security: 'starttls' },
    { host: 'smtp.azurecomm.net', port: 25, security: 'starttls' },
  ],
  username: {
    form: 'any',
    hint: 'The SMTP user name made for the Communication Services resource; or three parts joined by bars: name of the Communication Services resource, Entra application ID, Entra tenant ID.',
  },
  password: {
    kind: 'smtp-credential',
    hint: 'A client secret of the Entra application. The application needs a role with CommunicationServices/Read and EmailServices/Write on the resource.',
  },
  senderRule:
    'The sender must be a MailFrom address of a domain that is verified and connected to the resource.',
  basicAuth: 'available',
  documentation: {
    title: 'Create credentials for Simple Mail Transfer Protocol (Azure Communication Services)',
    url: 'https://learn.microsoft.com/en-us/azure/communication-services/quickstarts/email/send-email-smtp/smtp-authentication',
  },
  checked: '2026-11-23',
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
  notes: ['TLS 1.2 or newer is required.'],
});
