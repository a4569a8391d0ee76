import { defineVendor } from '../types.ts';

const manual = {
  title: 'SMTP Field Manual: Yahoo',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual',
};
const seen = {
  title: 'sisimai: replies of Yahoo as seen',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/YahooInc.pm',
};

/** Yahoo Mail and AOL: smtp.mail.yahoo.com, smtp.aol.com and what Yahoo's servers say to senders. */
export const vendor = defineVendor({
  id: 'yahoo-aol',
  name: 'Yahoo Mail and AOL',
  kind: 'provider',
  recognise: {
    hosts: [
      /(^|\.)smtp(\.mail)?\.(yahoo|ymail|rocketmail)\.[a-z.]+$/i,
      /(^|\.)smtp\.(aol|aim|verizon)\.(com|net)$/i,
      /(^|\.)(sbcglobal|att|bizmail|small-business)[a-z.]*\.mail\.yahoo\.com$/i,
      /\.yahoodns\.net$/i,
    ],
    greeting: [/smtp\.mail\.yahoo\.com|mail\.aol\.com|yahoo\.com ESMTP/i],
    replies: [/\(#(AUTH|MBR|BDY)\d+\)/i, /postmaster\.yahoo(inc)?\.com|senders\.yahooinc\.com/i],
  },
  rules: [
    {
      cause: 'auth-too-many-attempts',
      stages: ['auth'],
      text: /Too many bad auth attempts/i,
      confidence: 0.85,
      fix: [
        'Make an app password (Account security > Generate app password, at Yahoo as at AOL) and use it instead of the account password, which does not work for SMTP.',
        'If an app password is in use already, wait some minutes before the next try, then make a new one.',
      ],
      note: 'Yahoo says this already at the first try with the account password.',
      samples: ['535 5.7.0 (#AUTH005) Too many bad auth attempts.'],
      sources: [{ title: 'GUI/lua-resty-mail#4', url: 'https://github.com/GUI/lua-resty-mail/issues/4' }],
    },
    {
      cause: 'auth-app-password-required',
      stages: ['auth'],
      text: /\(#AUTH005\)|Too many bad auth attempts/i,
      confidence: 0.6,
      fix: [
        'Make an app password (Yahoo: Account security > Generate app password; AOL: the same page) and use it instead of the account password. The account password does not work for SMTP.',
        'If it was an app password, wait some minutes and make a new one.',
      ],
      note: 'Yahoo says "too many bad auth attempts" already at the first try with the account password.',
      samples: ['535 5.7.0 (#AUTH005) Too many bad auth attempts.'],
      sources: [
        {
          title: 'nedimf/maildroid#17',
          url: 'https://github.com/nedimf/maildroid/issues/17',
        },
        { title: 'nodemailer/nodemailer#1112', url: 'https://github.com/nodemailer/nodemailer/issues/1112' },
        { title: 'PHPMailer/PHPMailer#2034', url: 'https://github.com/PHPMailer/PHPMailer/issues/2034' },
      ],
    },
    {
      cause: 'relay-denied',
      stages: ['rcpt'],
      text: /^(\d{3}[ -])?relaying denied for </i,
      samples: ['550 relaying denied for <user@example.com>'],
      sources: [manual],
    },
    {
      cause: 'ip-blocklisted',
      text: /\[BL\d\d\] Connections (will )?not( be)? accepted from|\[TSS\d\d\] (All m|M)essages from .{3,60} (temporarily|will be permanently) deferred/i,
      confidence: 0.85,
      samples: [
        "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list; see http://postmaster.yahoo.com/550-bl23.html",
        '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
        '553 5.7.2 [TSS09] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
      ],
      sources: [manual, seen],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /requires all senders to authenticate with either SPF or DKIM|Message not accepted for policy reasons/i,
      confidence: 0.8,
      samples: [
        '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM.',
        '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
      ],
      sources: [manual, seen],
    },
    {
      cause: 'sender-domain-not-found',
      text: /unresolvable RFC\.5321 from domain/i,
      samples: [
        '451 Message temporarily deferred due to unresolvable RFC.5321 from domain. See https://senders.yahooinc.com/error-codes#unresolvable-from-domain',
      ],
      sources: [seen],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data'],
      text: /^(\d{3}[ -])?Message not allowed - |Headers are not RFC compliant/i,
      samples: [
        '554 Message not allowed - Headers are not RFC compliant[291]',
        '554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes',
      ],
      sources: [manual],
    },
    {
      cause: 'recipient-rejected-unknown',
      stages: ['rcpt', 'data', 'delivery'],
      text: /This user doesn't have a .{1,60} account|is no longer valid\. \[-?\d+\]|This mailbox is disabled \(554\.30\)|Requested mail action aborted, mailbox not found/i,
      samples: [
        "554 delivery error: dd This user doesn't have a example.com account (user@example.com) [-9] - example.yahoo.com",
        '554 delivery error: dd Sorry, your message to user@example.com cannot be delivered. This mailbox is disabled (554.30). - example.yahoo.com',
        '552 1 Requested mail action aborted, mailbox not found',
      ],
      sources: [manual],
    },
    {
      cause: 'rate-limited',
      text: /User is receiving mail too quickly|Max message per connection reached/i,
      samples: [
        '450 User is receiving mail too quickly',
        '421 Max message per connection reached, closing transmission channel',
      ],
      sources: [manual],
      confidence: 0.8,
    },
    {
      cause: 'server-busy-or-unavailable',
      text: /Resources temporarily unavailable\. Please try again later \[#/i,
      samples: ['451 example.yahoo.com Resources temporarily unavailable. Please try again later [#4.16.1].'],
      sources: [manual],
    },
  ],
  checked: '2026-11-23',
});
