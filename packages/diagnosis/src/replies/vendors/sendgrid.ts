import { defineVendor } from '../types.ts';

const smtpErrors = {
  title: 'SMTP Errors and Troubleshooting (SendGrid)',
  url: 'https://sendgrid.com/docs/for-developers/sending-email/smtp-errors-and-troubleshooting/',
};

/** Twilio SendGrid, smtp.sendgrid.net. */
export const vendor = defineVendor({
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp(\.eu)?\.sendgrid\.net$/i],
    greeting: [/^(220 )?SG ESMTP service ready at/i],
    replies: [/sendgrid\.com\//i, /verified Sender Identity/i, /Unauthenticated senders not allowed/i],
  },
  rules: [
    {
      cause: 'sender-not-permitted',
      stages: ['mail', 'rcpt', 'data'],
      text: /from address does not match a verified Sender Identity/i,
      confidence: 0.96,
      fix: [
        'In SendGrid, open Settings > Sender Authentication and verify the domain of the From address (or that single address).',
        'Check that the From header really carries that address: a default of the sending program may differ.',
      ],
      samples: [
        '550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved. Visit https://sendgrid.com/docs/for-developers/sending-email/sender-identity/ to see the Sender Identity requirements',
      ],
      sources: [
        {
          title: 'sahat/hackathon-starter#1083',
          url: 'https://github.com/sahat/hackathon-starter/issues/1083',
        },
        { title: 'chatwoot/chatwoot#2541', url: 'https://github.com/chatwoot/chatwoot/issues/2541' },
      ],
    },
    {
      cause: 'sender-not-permitted',
      stages: ['mail', 'data'],
      text: /You are not authorized to send from that email address/i,
      samples: ['403 You are not authorized to send from that email address'],
      sources: [smtpErrors],
    },
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      text: /provided authorization grant is invalid, expired,? or revoked/i,
      confidence: 0.95,
      fix: [
        'Enter an API key as the password and the word apikey, exactly so, as the user name.',
        'Make a new API key under Settings > API Keys with the permission Mail Send; a deleted or cut-off key gives this reply.',
      ],
      samples: [
        '535 Authentication failed: The provided authorization grant is invalid, expired, or revoked',
      ],
      sources: [
        { title: 'bertjohnson/OpaqueMail#74', url: 'https://github.com/bertjohnson/OpaqueMail/issues/74' },
        { title: 'sendgrid/docs#3947', url: 'https://github.com/sendgrid/docs/issues/3947' },
      ],
    },
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      text: /Authentication failed: Bad username ?\/ ?password/i,
      confidence: 0.85,
      fix: [
        'The user name is the word apikey, not your SendGrid login or address; the password is an API key that begins with SG.',
        'Logging in with the account name and password is no longer possible.',
      ],
      samples: ['535 Authentication failed: Bad username / password'],
      sources: [{ title: 'sendgrid/docs#2491', url: 'https://github.com/sendgrid/docs/issues/2491' }],
    },
    {
      cause: 'quota-exceeded',
      text: /Maximum credits exceeded/i,
      confidence: 0.96,
      fix: [
        'The plan has no sends left: wait for the next period or upgrade the plan. A free trial that has ended gives this reply too.',
      ],
      samples: ['451 Authentication failed: Maximum credits exceeded'],
      sources: [
        smtpErrors,
        { title: 'mautic/mautic#8721', url: 'https://github.com/mautic/mautic/issues/8721' },
      ],
    },
    {
      cause: 'auth-required',
      stages: ['mail', 'rcpt', 'data'],
      text: /Unauthenticated senders not allowed/i,
      confidence: 0.96,
      fix: ['Switch on SMTP authentication: user name apikey, password the API key.'],
      samples: ['550 Unauthenticated senders not allowed'],
      sources: [
        smtpErrors,
        { title: 'sendgrid/docs#6473', url: 'https://github.com/sendgrid/docs/issues/6473' },
      ],
    },
    {
      cause: 'rate-limited',
      text: /Too many recipients received this hour|too frequent connects from|Message from \(.{1,60}\) temporarily deferred/i,
      confidence: 0.75,
      samples: [
        '452 Too many recipients received this hour (throttled)',
        '450 too frequent connects from 192.0.2.1, please try again later.',
        '421 Message from (192.0.2.1) temporarily deferred',
      ],
      sources: [smtpErrors],
    },
    {
      cause: 'message-too-large',
      text: /message is larger than the current system limit or the recipient.s mailbox is full/i,
      confidence: 0.6,
      samples: [
        '552 This message is larger than the current system limit or the recipient’s mailbox is full. Create a shorter message body or remove attachments and try sending it again.',
      ],
      sources: [smtpErrors],
    },
    {
      cause: 'server-busy-or-unavailable',
      codes: [451],
      text: /Temporary local problem - please try later/i,
      confidence: 0.75,
      samples: ['451 Temporary local problem - please try later'],
      sources: [smtpErrors],
    },
  ],
  checked: '2026-11-23',
});
