import { defineVendor } from '../types.ts';

const smtpErrors = {
  title: 'Error messages when using SMTP (SparkPost)',
  url: 'https://support.sparkpost.com/docs/faq/error-messages-smtp',
};

/** SparkPost (Bird), smtp.sparkpostmail.com. */
export const vendor = defineVendor({
  id: 'sparkpost',
  name: 'SparkPost',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp(\.eu)?\.sparkpostmail\.com$/i, /(^|\.)[a-z0-9-]+\.smtp\.e\.sparkpost\.com$/i],
    greeting: [/sparkpostmail\.com|smtp\.sparkpost/i],
    replies: [/Unconfigured Sending Domain/i, /X-MSYS-API/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      text: /No authentication type succeeded/i,
      confidence: 0.9,
      fix: [
        'The user name is SMTP_Injection, the password an API key with the permission "Send via SMTP". Use AUTH LOGIN after STARTTLS.',
        'Accounts in the EU use smtp.eu.sparkpostmail.com.',
      ],
      samples: ['535 5.7.8 Sorry. *** No authentication type succeeded'],
      sources: [smtpErrors],
    },
    {
      cause: 'sender-domain-not-verified',
      stages: ['mail', 'rcpt', 'data'],
      text: /Unconfigured Sending Domain/i,
      confidence: 0.97,
      fix: [
        'Add the domain of the From address under Sending Domains and verify it until it says "ready to send".',
      ],
      samples: ['550 5.7.1 Unconfigured Sending Domain <example.com>'],
      sources: [
        smtpErrors,
        {
          title: 'transitland/transitland-datastore#1231',
          url: 'https://github.com/transitland/transitland-datastore/issues/1231',
        },
      ],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data'],
      text: /JSON parsing error in X-MSYS-API/i,
      samples: ['550 5.6.0 JSON parsing error in X-MSYS-API'],
      sources: [smtpErrors],
    },
    {
      cause: 'quota-exceeded',
      text: /Exceed(ed)? Sending Limit/i,
      samples: ['Exceed Sending Limit (daily)', 'Exceed Sending Limit (sandbox)'],
      sources: [
        {
          title: 'Extended Error Codes (SparkPost)',
          url: 'https://support.sparkpost.com/docs/tech-resources/extended-error-codes',
        },
      ],
    },
    {
      cause: 'relay-denied',
      stages: ['mail', 'rcpt'],
      text: /^(\d{3}[ -])?(5\.7\.1 )?Relaying denied\.?$/i,
      confidence: 0.7,
      fix: [
        'Log in: STARTTLS on port 587 or 2525, AUTH LOGIN, user name SMTP_Injection, password an API key.',
      ],
      note: 'SparkPost says it to a client that did not log in.',
      samples: ['Relaying denied'],
      sources: [
        {
          title: 'Relaying Denied error (SparkPost)',
          url: 'https://support.sparkpost.com/docs/faq/relaying-denied-error',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
