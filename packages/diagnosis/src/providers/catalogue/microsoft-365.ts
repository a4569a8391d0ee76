import { fairEmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'microsoft-365',
  name: 'Microsoft 365 / Exchange Online',
  aliases: ['Office 365', 'Outlook365', 'Exchange Online', 'O365'],
  kind: 'mailbox',
  mx: [/\.mail\.protection\.(?:outlook\.com|partner\.outlook\.cn|office365\.us)$/i, /\.mx\.microsoft$/i],
  endpoints: [
    { host: 'smtp.office365.com', port: 587, security: 'starttls' },
    { host: 'smtp.office365.com', port: 25, security: 'starttls' },
    { host: 'smtp.office365.us', port: 587, security: 'starttls', when: 'GCC High and DoD' },
    {
      host: 'smtp.partner.outlook.cn',
      port: 587,
      security: 'starttls',
      when: 'operated by 21Vianet in China',
    },
  ],
  hosts: [/^smtp-legacy\.office365\.com$/i],
  wrongHosts: [
    {
      host: 'outlook.office365.com',
      useInstead: 'smtp.office365.com, port 587 with STARTTLS',
      why: 'this is the host of IMAP, POP and the web, not the documented one for sending',
    },
    {
      host: 'outlook.office.com',
      useInstead: 'smtp.office365.com, port 587 with STARTTLS',
      why: 'this is the host of IMAP, POP and the web, not the documented one for sending',
    },
    {
      host: 'outlook.office365.us',
      useInstead: 'smtp.office365.com, port 587 with STARTTLS',
      why: 'this is the host of IMAP, POP and the web, not the documented one for sending',
    },
  ],
  username: {
    form: 'full-address',
    hint: "The user's sign-in name (user principal name), a full address. For a shared mailbox: the sign-in name of a user with Send As permission.",
  },
  password: {
    kind: 'account',
    hint: "The user's password while basic authentication is allowed; with multi-factor authentication a password is refused. OAuth is the lasting way.",
  },
  senderRule:
    'The sender must be the signed-in mailbox, one of its aliases where sending from aliases is on, or a mailbox it has Send As permission for. A wrong sender is refused only after the message data.',
  limits: ['30 messages a minute.', '10,000 recipients a day.', '3 connections at the same time.'],
  basicAuth: 'admin-must-enable',
  basicAuthNote:
    'SMTP AUTH must be enabled for the tenant and the mailbox, and is off under security defaults. At the end of December 2026 basic authentication for SMTP is switched off for existing tenants (an administrator may switch it on again); new tenants then have OAuth only. The date of final removal is to be announced in the second half of 2027.',
  oauth: {
    mechanisms: ['XOAUTH2'],
    scopes: [
      'https://outlook.office.com/SMTP.Send',
      'offline_access',
      'https://outlook.office365.com/.default',
    ],
    tokenEndpoint: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
    flows: ['authorization-code', 'device-code', 'client-credentials', 'refresh-token'],
  },
  replies: 'microsoft-365',
  documentation: {
    title: 'Authenticated client SMTP submission (Microsoft)',
    url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    nodemailerWellKnown,
    fairEmailProviders,
    {
      title: 'Authenticate an IMAP, POP or SMTP connection using OAuth (Microsoft)',
      url: 'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
    },
    {
      title: 'Exchange Online to retire basic auth for client submission, updated timeline (Microsoft)',
      url: 'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
    },
  ],
  notes: [
    'Port 465 is not offered.',
    'With client credentials the application needs SMTP.SendAsApp and a service principal registered with Exchange Online PowerShell.',
    'SMTP AUTH must be enabled for the mailbox with OAuth too.',
    "The tenant's own MX host (your-domain.mail.protection.outlook.com, port 25) takes mail for your own recipients without a login (direct send), and relays only through a connector.",
  ],
});
