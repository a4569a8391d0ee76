import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'microsoft-365-high-volume',
  name: 'Microsoft 365 High Volume Email',
  aliases: ['HVE', 'High Volume Email'],
  kind: 'transactional',
  endpoints: [{ host: 'smtp-hve.office365.com', port: 587, security: 'starttls' }],
  username: {
    form: 'full-address',
    hint: 'The primary address of the High Volume Email account, created in the Exchange admin center.',
  },
  password: {
    kind: 'account',
    hint: 'The password of the High Volume Email account, set when it was created.',
  },
  senderRule: 'The sender must be the High Volume Email account.',
  basicAuth: 'available',
  oauth: {
    mechanisms: ['XOAUTH2'],
    scopes: ['https://outlook.office365.com/.default'],
    tokenEndpoint: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
  },
  replies: 'microsoft-365',
  documentation: {
    title: 'Manage high volume emails for Microsoft 365 (Microsoft)',
    url: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/high-volume-mails-m365',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'OAuth authentication for high volume emails for Microsoft 365',
      url: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/oauth-high-volume-mails-m365',
    },
    {
      title: 'Add-HVEAppAccess',
      url: 'https://learn.microsoft.com/en-us/powershell/module/exchangepowershell/add-hveappaccess',
    },
    { title: 'tarickb/sasl-xoauth2#110', url: 'https://github.com/tarickb/sasl-xoauth2/issues/110' },
  ],
  notes: [
    'Meant for recipients inside your own organisation.',
    'With OAuth the application must be on the Allowed Apps list of the account (Add-HVEAppAccess), which takes up to 5 minutes.',
    'Some OAuth clients get 501 5.5.124 here.',
  ],
});
