import { defineVendor } from '../types.ts';

const m550 = {
  title: 'SMTP Field Manual: 550',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/550.json',
};
const m554 = {
  title: 'SMTP Field Manual: 554',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/554.json',
};
const blocked = {
  title: 'Sisimai source, Reason/Blocked.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/Blocked.pm',
};
const conn = {
  title: 'Sisimai source, Reason/TooManyConn.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/TooManyConn.pm',
};

/** Free, the French access provider. */
export const vendor = defineVendor({
  id: 'free-fr',
  name: 'Free (France)',
  kind: 'provider',
  recognise: {
    hosts: [/(?:^|\.)free\.fr$/i],
    replies: [/\bpostmaster\.free\.fr\b/i],
  },
  rules: [
    {
      cause: 'mailbox-full',
      text: /recipient address rejected: quota exceeded \(mailbox for user is full\)/i,
      samples: [
        '554 5.2.2 <user@free.fr>: Recipient address rejected: Quota exceeded (mailbox for user is full)',
      ],
      sources: [m554],
    },
    {
      cause: 'ip-blocklisted',
      text: /too many spams from your ip/i,
      samples: ['too many spams from your ip'],
      sources: [blocked],
    },
    {
      cause: 'rate-limited',
      text: /too many errors from your ip/i,
      samples: ['too many errors from your ip'],
      sources: [conn],
    },
    {
      cause: 'message-rejected-content',
      text: /^spam detected$/i,
      samples: ['550 spam detected'],
      sources: [m550],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.8,
      text: /this mailbox has been blocked due to inactivity/i,
      samples: ['550 5.2.1 This mailbox has been blocked due to inactivity'],
      sources: [m550],
    },
  ],
  checked: '2026-11-23',
});
