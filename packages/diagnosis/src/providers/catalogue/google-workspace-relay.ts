import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'google-workspace-relay',
  name: 'Google Workspace SMTP relay',
  aliases: ['Gmail Workspace', 'Google SMTP relay', 'G Suite SMTP relay'],
  kind: 'relay',
  endpoints: [
    { host: 'smtp-relay.gmail.com', port: 587, security: 'starttls' },
    { host: 'smtp-relay.gmail.com', port: 465, security: 'implicit' },
    { host: 'smtp-relay.gmail.com', port: 25, security: 'starttls' },
  ],
  hosts: [/^smtp-relay\.googlemail\.com$/i],
  username: {
    form: 'any',
    hint: 'No login when your address is allowed in the Admin console; else the full address of a Workspace user.',
  },
  password: {
    kind: 'app-password',
    hint: 'No password when your address is allowed in the Admin console; else an app password of the Workspace user.',
  },
  senderRule:
    'The sender must belong to a domain of your Workspace account, unless the relay setting in the Admin console allows others.',
  limits: ['10,000 recipients a day for each user.'],
  basicAuth: 'admin-must-enable',
  basicAuthNote:
    'An administrator must add an SMTP relay setting in the Admin console (Apps, Google Workspace, Gmail, Routing). Changes can take up to a day.',
  oauth: {
    mechanisms: ['XOAUTH2', 'OAUTHBEARER'],
    scopes: ['https://mail.google.com/'],
    tokenEndpoint: 'https://oauth2.googleapis.com/token',
    flows: ['authorization-code', 'refresh-token', 'jwt-bearer'],
  },
  replies: 'google-workspace-relay',
  documentation: {
    title: 'Route outgoing SMTP relay messages through Google (Google Workspace)',
    url: 'https://support.google.com/a/answer/2956491',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    nodemailerWellKnown,
    {
      title: 'Gmail SMTP settings (Nylas)',
      url: 'https://developer.nylas.com/docs/cookbook/email/gmail-smtp-settings/',
    },
    {
      title: 'Configure Gmail as a relay host (docker-mailserver)',
      url: 'https://docker-mailserver.github.io/docker-mailserver/latest/config/advanced/mail-forwarding/gmail-smtp',
    },
  ],
  notes: [
    'The EHLO name should be one of your domains: the relay refuses clients that announce localhost or a bare host name.',
  ],
});
