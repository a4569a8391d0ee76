import { fairEmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'gmail',
  name: 'Gmail and Google Workspace',
  aliases: ['Google Mail', 'Google Workspace', 'G Suite', 'googlemail'],
  kind: 'mailbox',
  domains: ['gmail.com', 'googlemail.com'],
  mx: [
    /(?:^|\.)aspmx\d?\.(?:l\.google|googlemail)\.com$/i,
    /(?:^|\.)gmail-smtp-in\.l\.google\.com$/i,
    /^smtp\.google\.com$/i,
  ],
  endpoints: [
    { host: 'smtp.gmail.com', port: 587, security: 'starttls' },
    { host: 'smtp.gmail.com', port: 465, security: 'implicit' },
  ],
  hosts: [/^smtp\.googlemail\.com$/i],
  wrongHosts: [
    {
      host: 'aspmx.l.google.com',
      useInstead: 'smtp.gmail.com, port 587 with STARTTLS',
      why: 'this host receives mail for Google; it offers no login and delivers only to Google mailboxes',
    },
    {
      host: 'alt1.aspmx.l.google.com',
      useInstead: 'smtp.gmail.com, port 587 with STARTTLS',
      why: 'this host receives mail for Google; it offers no login and delivers only to Google mailboxes',
    },
    {
      host: 'alt2.aspmx.l.google.com',
      useInstead: 'smtp.gmail.com, port 587 with STARTTLS',
      why: 'this host receives mail for Google; it offers no login and delivers only to Google mailboxes',
    },
    {
      host: 'alt3.aspmx.l.google.com',
      useInstead: 'smtp.gmail.com, port 587 with STARTTLS',
      why: 'this host receives mail for Google; it offers no login and delivers only to Google mailboxes',
    },
    {
      host: 'alt4.aspmx.l.google.com',
      useInstead: 'smtp.gmail.com, port 587 with STARTTLS',
      why: 'this host receives mail for Google; it offers no login and delivers only to Google mailboxes',
    },
    {
      host: 'gmail-smtp-in.l.google.com',
      useInstead: 'smtp.gmail.com, port 587 with STARTTLS',
      why: 'this host receives mail for Google; it offers no login and delivers only to Google mailboxes',
    },
    {
      host: 'smtp.google.com',
      useInstead: 'smtp.gmail.com, port 587 with STARTTLS',
      why: 'this host receives mail for Google; it offers no login and delivers only to Google mailboxes',
    },
    {
      host: 'imap.gmail.com',
      useInstead: 'smtp.gmail.com, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.gmail.com',
      useInstead: 'smtp.gmail.com, port 587 with STARTTLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'mail.google.com',
      useInstead: 'smtp.gmail.com, port 587 with STARTTLS',
      why: 'this is the web site of Gmail',
    },
    {
      host: 'www.gmail.com',
      useInstead: 'smtp.gmail.com, port 587 with STARTTLS',
      why: 'this is the web site of Gmail',
    },
  ],
  username: {
    form: 'full-address',
    hint: 'The full address of the Google account, name@gmail.com or name@your-domain.',
  },
  password: {
    kind: 'app-password',
    hint: 'An app password of 16 letters: turn on 2-Step Verification for the Google account, then create one at myaccount.google.com/apppasswords. The account password is refused.',
    pattern: /^(?:[a-z]{16}|(?:[a-z]{4} ){3}[a-z]{4})$/,
  },
  senderRule:
    "Gmail puts the account's own address into From unless the other address is set up as a Send mail as alias.",
  limits: ['Personal accounts: 500 messages a day.', 'Google Workspace: 2,000 messages a day and user.'],
  basicAuth: 'app-password-only',
  basicAuthNote:
    'Account passwords are refused for personal accounts since 30 May 2022 and for Google Workspace since 1 May 2025. App passwords work unless the Workspace administrator forbids them or Advanced Protection is on.',
  oauth: {
    mechanisms: ['XOAUTH2', 'OAUTHBEARER'],
    scopes: ['https://mail.google.com/'],
    tokenEndpoint: 'https://oauth2.googleapis.com/token',
    flows: ['authorization-code', 'refresh-token', 'jwt-bearer'],
  },
  replies: 'gmail',
  documentation: {
    title: 'Send email from a printer, scanner, or app (Google Workspace)',
    url: 'https://support.google.com/a/answer/176600',
  },
  checked: '2026-11-23, in the sources named',
  sources: [
    nodemailerWellKnown,
    fairEmailProviders,
    {
      title: 'Gmail SMTP settings (Nylas)',
      url: 'https://developer.nylas.com/docs/cookbook/email/gmail-smtp-settings/',
    },
  ],
});
