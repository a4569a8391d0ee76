import { defineVendor } from '../types.ts';

const limits = {
  title: 'Sending limits (Mailtrap)',
  url: 'https://github.com/mailtrap/mailtrap-docs/blob/HEAD/documentation/email-api-smtp/setup/sending-limits.md',
};
const sandboxFaq = {
  title: 'Email Sandbox FAQs (Mailtrap)',
  url: 'https://github.com/mailtrap/mailtrap-docs/blob/HEAD/documentation/email-sandbox/faqs.md',
};
const sandboxHelp = {
  title: 'Email Sandbox help (Mailtrap)',
  url: 'https://github.com/mailtrap/mailtrap-docs/blob/HEAD/documentation/email-sandbox/help/README.md',
};

/** Mailtrap: the sandbox (sandbox.smtp.mailtrap.io) and sending (live.smtp.mailtrap.io, bulk.smtp.mailtrap.io). */
export const vendor = defineVendor({
  id: 'mailtrap',
  name: 'Mailtrap',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)((live|bulk|sandbox)\.)?smtp\.mailtrap\.(io|live)$/i],
    greeting: [/smtp\.mailtrap\.(io|live) ESMTP/i],
    replies: [/mailtrap/i, /no (sandbox|inbox) for this email/i],
  },
  rules: [
    {
      cause: 'sender-domain-not-verified',
      stages: ['mail', 'rcpt', 'data'],
      text: /Sending from domain .{0,80}is not allowed|From: Header does not match the sender's domain/i,
      confidence: 0.95,
      fix: [
        'Send from an address in a domain that is verified under Sending Domains and has passed the compliance check; a subdomain must be verified by itself.',
      ],
      samples: [
        '550 5.7.1 Sending from domain is not allowed',
        "From: Header does not match the sender's domain",
      ],
      sources: [
        {
          title: 'Domain Not Allowed (Mailtrap)',
          url: 'https://github.com/mailtrap/mailtrap-docs/blob/HEAD/documentation/email-api-smtp/troubleshooting/sending-from-domain-not-allowed.md',
        },
        {
          title: 'From Header Domain Mismatch (Mailtrap)',
          url: 'https://github.com/mailtrap/mailtrap-docs/blob/HEAD/documentation/email-api-smtp/troubleshooting/from-header-domain-mismatch.md',
        },
      ],
    },
    {
      cause: 'quota-exceeded',
      text: /Monthly messages limit reached/i,
      confidence: 0.97,
      samples: ['535 5.7.0 Monthly messages limit reached'],
      sources: [sandboxFaq],
    },
    {
      cause: 'too-many-connections',
      text: /Too many connections per account/i,
      confidence: 0.97,
      note: 'Said with 535, though the login is not the problem.',
      samples: ['535 5.7.8 Too many connections per account'],
      sources: [limits],
    },
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      text: /Invalid login or password/i,
      confidence: 0.9,
      fix: [
        'Take user name and password from the SMTP settings of this very sandbox, or of the sending domain (user name api or smtp@mailtrap.io with an API token), and the host shown beside them: sandbox, live and bulk do not share them.',
      ],
      samples: ['535 5.7.0 Invalid login or password'],
      sources: [sandboxHelp],
    },
    {
      cause: 'auth-required',
      stages: ['mail', 'rcpt'],
      codes: [530],
      text: /Authentication required/i,
      samples: ['530 5.7.1 Authentication required'],
      sources: [
        {
          title: 'Email Sandbox troubleshooting (Mailtrap)',
          url: 'https://github.com/mailtrap/mailtrap-docs/blob/HEAD/documentation/email-sandbox/troubleshooting.md',
        },
      ],
    },
    {
      cause: 'rate-limited',
      text: /too many emails per second/i,
      confidence: 0.97,
      samples: ['550 5.7.0 Requested action not taken: too many emails per second'],
      sources: [
        {
          title: 'Features and limits (Mailtrap Sandbox)',
          url: 'https://github.com/mailtrap/mailtrap-docs/blob/HEAD/documentation/email-sandbox/help/features-and-limits.md',
        },
      ],
    },
    {
      cause: 'recipient-rejected-unknown',
      stages: ['rcpt'],
      text: /Error: no (sandbox|inbox) for this email/i,
      confidence: 0.97,
      samples: ['554 5.5.1 Error: no sandbox for this email'],
      sources: [
        {
          title: 'Load testing (Mailtrap Sandbox)',
          url: 'https://github.com/mailtrap/mailtrap-docs/blob/HEAD/documentation/email-sandbox/testing/load-testing.md',
        },
      ],
    },
    {
      cause: 'message-too-large',
      codes: [552],
      text: /Error: message too big/i,
      samples: ['552 5.3.4 Error: message too big'],
      sources: [sandboxFaq],
    },
  ],
  checked: '2026-11-23',
});
