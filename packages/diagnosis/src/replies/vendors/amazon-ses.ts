import { defineVendor } from '../types.ts';

const smtp = {
  title: 'Amazon SES SMTP issues',
  url: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html',
};
const errors = {
  title: 'Amazon SES email sending errors',
  url: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
};
const quotas = {
  title: 'Errors related to the sending quotas for your Amazon SES account',
  url: 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html',
};

/** Amazon Simple Email Service, its SMTP interface. */
export const vendor = defineVendor({
  id: 'amazon-ses',
  name: 'Amazon SES',
  kind: 'provider',
  recognise: {
    hosts: [
      /(^|\.)email-smtp(-fips)?\.[a-z0-9-]+\.(amazonaws\.com(\.cn)?|api\.aws)$/i,
      /(^|\.)ses-smtp-[a-z0-9-]+\.elb\.amazonaws\.com$/i,
    ],
    greeting: [/email-smtp\.amazonaws\.com ESMTP SimpleEmailService/i],
    replies: [/SimpleEmailService/i, /\bses:SendRawEmail\b/i, /Amazon SES\b/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      text: /Authentication Credentials Invalid/i,
      confidence: 0.9,
      fix: [
        'Use SMTP credentials made in the SES console (SMTP settings > Create SMTP credentials). An AWS access key and its secret key do not work as they are: the SMTP password is derived from the secret key.',
        'SMTP passwords are made for one region: take the host email-smtp.<region>.amazonaws.com of the region in which they were made.',
        'In IAM, check that the access key of the SMTP user is active.',
      ],
      samples: ['535 Authentication Credentials Invalid'],
      sources: [smtp],
    },
    {
      cause: 'account-not-activated',
      stages: ['auth'],
      text: /Account not subscribed to SES/i,
      fix: ['Sign up the AWS account for Amazon SES, then make SMTP credentials.'],
      samples: ['535 Account not subscribed to SES'],
      sources: [smtp],
    },
    {
      cause: 'auth-required',
      stages: ['mail', 'rcpt', 'data'],
      codes: [530],
      text: /^(\d{3}[ -])?Authentication required\.?$/i,
      confidence: 0.9,
      samples: ['530 Authentication required'],
      sources: [smtp, { title: 'Paste: Sendmail log', url: 'https://pastebin.com/t22G4F69' }],
    },
    {
      cause: 'starttls-required',
      codes: [530],
      text: /Must issue a STARTTLS command first/i,
      confidence: 0.95,
      samples: ['530 Must issue a STARTTLS command first'],
      sources: [{ title: 'Paste: Sendmail log', url: 'https://pastebin.com/t22G4F69' }],
    },
    {
      cause: 'auth-temporary-failure',
      stages: ['auth'],
      codes: [454],
      text: /Temporary authentication failure/i,
      fix: [
        'Try again later. If it stays, look at the AWS Health Dashboard and check that the credentials are right.',
      ],
      samples: ['454 Temporary authentication failure'],
      sources: [smtp],
    },
    {
      cause: 'sender-not-permitted',
      stages: ['mail', 'rcpt', 'data'],
      text: /Email address is not verified\. ?The following identities failed the check in region/i,
      confidence: 0.85,
      fix: [
        'Look at the addresses the reply names and at the region: identities are verified for each region separately.',
        'If it is the sender (From, Sender or Return-Path), verify that address or its domain in the SES console of that region.',
        'If it is a recipient, the account is still in the sandbox: verify the recipient too, or request production access.',
      ],
      note: 'SES says the same of an unverified sender and, in the sandbox, of an unverified recipient: the address named decides.',
      samples: [
        '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: root@example.com',
      ],
      sources: [
        smtp,
        errors,
        { title: 'Paste: Exim log', url: 'https://pastebin.com/index/hHzMPWds' },
        {
          title: 'Why do I get a 554 or 400 "Message rejected" error (AWS re:Post)',
          url: 'https://repost.aws/es/knowledge-center/ses-554-400-message-rejected-error',
        },
      ],
    },
    {
      cause: 'sender-domain-not-verified',
      stages: ['mail', 'data'],
      text: /Mail ?FROM domain is not verified/i,
      fix: ['Add the MX record that SES asks for to the custom MAIL FROM domain.'],
      samples: ['Mail FROM domain is not verified'],
      sources: [errors],
    },
    {
      cause: 'sender-not-permitted',
      stages: ['mail', 'data'],
      text: /is not authorized to perform:? ?`?ses:Send(Raw)?Email/i,
      confidence: 0.95,
      fix: [
        'In IAM, allow ses:SendRawEmail for the user that owns the SMTP credentials, on the identity named in the reply, and look for a condition (ses:FromAddress, source IP) or a sending authorization policy that forbids it.',
      ],
      samples: [
        '554 Access denied: User arn:aws:iam::123456789012:user/ses-smtp-user is not authorized to perform ses:SendRawEmail on resource arn:aws:ses:eu-west-1:123456789012:identity/example.com',
      ],
      sources: [smtp],
    },
    {
      cause: 'tls-protocol-too-old',
      text: /Amazon SES no longer supports TLS 1\.0 and TLS 1\.1/i,
      confidence: 0.97,
      samples: [
        'Access denied: Amazon SES no longer supports TLS 1.0 and TLS 1.1 connections. You must update your client to use TLS version 1.2 or above. To learn more and to update your client, see https://go.aws/3AUlVSb. For further assistance, contact AWS support',
      ],
      sources: [
        {
          title: 'alramlechner/CommonLogicNodes#6',
          url: 'https://github.com/alramlechner/CommonLogicNodes/issues/6',
        },
      ],
    },
    {
      cause: 'auth-account-locked-or-suspended',
      text: /(Account is paused|Sending (is )?(paused|disabled) for this account|sending paused for)/i,
      fix: ['Open the account dashboard of SES: it says why sending was paused and how to appeal.'],
      samples: ['Account is paused'],
      sources: [errors],
    },
    {
      cause: 'quota-exceeded',
      text: /Throttling failure: Daily message quota exceeded/i,
      confidence: 0.97,
      fix: [
        'Wait until the 24 hours have passed, or ask for a higher quota in the SES console. In the sandbox the quota is 200 a day.',
      ],
      samples: ['454 Throttling failure: Daily message quota exceeded'],
      sources: [smtp, quotas],
    },
    {
      cause: 'rate-limited',
      text: /Throttling failure: Maximum (SigV2 SMTP )?sending rate exceeded/i,
      confidence: 0.97,
      samples: [
        '454 Throttling failure: Maximum sending rate exceeded',
        '454 Throttling failure: Maximum SigV2 SMTP sending rate exceeded',
      ],
      sources: [
        smtp,
        { title: 'nodemailer/nodemailer#436', url: 'https://github.com/nodemailer/nodemailer/issues/436' },
      ],
    },
    {
      cause: 'too-many-connections',
      codes: [421],
      text: /Too many concurrent SMTP connections/i,
      samples: ['421 Too many concurrent SMTP connections'],
      sources: [smtp],
    },
    {
      cause: 'server-busy-or-unavailable',
      codes: [421, 451, 454],
      text: /Temporary service failure|Timeout waiting for data from client/i,
      confidence: 0.85,
      fix: [
        'Send again. If "Timeout waiting for data" comes back, the client is too slow between commands or the network cuts large packets: try an MTU of 1500.',
      ],
      samples: [
        '451 Temporary service failure',
        '454 Temporary service failure',
        '451 Timeout waiting for data from client',
      ],
      sources: [smtp],
    },
    {
      cause: 'message-too-large',
      codes: [552],
      text: /Message is too long/i,
      samples: ['552 Message is too long.'],
      sources: [smtp],
    },
    {
      cause: 'sender-address-invalid',
      stages: ['mail'],
      codes: [501],
      text: /Invalid MAIL FROM address provided/i,
      samples: ['501 Invalid MAIL FROM address provided'],
      sources: [
        {
          title: 'SES: 501 errors at the SMTP endpoint (AWS re:Post)',
          url: 'https://www.repost.aws/ja/knowledge-center/ses-501-errors-smtp-endpoint',
        },
      ],
    },
    {
      cause: 'recipient-rejected-unknown',
      stages: ['rcpt'],
      codes: [501],
      text: /Invalid RCPT TO address provided/i,
      confidence: 0.8,
      note: 'The recipient address is not written as SMTP wants it: user@domain and nothing else.',
      samples: ['501 Invalid RCPT TO address provided'],
      sources: [
        {
          title: 'SES: 501 errors at the SMTP endpoint (AWS re:Post)',
          url: 'https://www.repost.aws/ja/knowledge-center/ses-501-errors-smtp-endpoint',
        },
      ],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data'],
      codes: [554],
      text: /Configuration set does not exist|There are no recipients specified|non-ASCII characters in the email address/i,
      confidence: 0.9,
      note: 'SES names what is wrong with the message: the configuration set in its header, its recipients or its addresses.',
      samples: ['Configuration set does not exist'],
      sources: [errors],
    },
  ],
  checked: '2026-11-23',
});
