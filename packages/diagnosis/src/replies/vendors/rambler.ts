import { defineVendor } from '../types.ts';

const m540 = {
  title: 'SMTP Field Manual: 540',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/540.json',
};
const m554 = {
  title: 'SMTP Field Manual: 554',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/554.json',
};

/** Rambler, Russia. */
export const vendor = defineVendor({
  id: 'rambler',
  name: 'Rambler',
  kind: 'provider',
  recognise: {
    hosts: [/(?:^|\.)rambler\.ru$/i],
    replies: [/\bhelp\.rambler\.ru\b/i],
  },
  rules: [
    {
      cause: 'recipient-rejected-unknown',
      codes: [540],
      text: /recipient address rejected: (?:inactive|blocked)/i,
      samples: [
        '540 5.7.1 <user@rambler.ru>: recipient address rejected: Inactive',
        '540 5.7.1 <user@rambler.ru>: recipient address rejected: Blocked',
      ],
      sources: [m540],
    },
    {
      cause: 'message-rejected-content',
      text: /spam message rejected; if this is not spam contact abuse/i,
      samples: ['554 5.7.1 Spam message rejected; If this is not spam contact abuse'],
      sources: [m554],
    },
  ],
  checked: '2026-11-23',
});
