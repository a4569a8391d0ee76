import { defineVendor } from '../types.ts';

const m550 = {
  title: 'SMTP Field Manual: 550',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/550.json',
};
const m554 = {
  title: 'SMTP Field Manual: 554',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/554.json',
};
const m451 = {
  title: 'SMTP Field Manual: 451',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/451.json',
};
const m450 = {
  title: 'SMTP Field Manual: 450',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/450.json',
};
const host = {
  title: 'email-deep-validator: detect host blocked errors',
  url: 'https://github.com/getconversio/email-deep-validator/pull/20',
};
const zone = {
  title: "ZoneMTA's bounce rules",
  url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
};
const suped = {
  title: 'Suped: why Barracuda blocks although no list has the address',
  url: 'https://www.suped.com/learn/blocklists/why-are-my-emails-blocked-by-barracuda-even-when-not-listed-on-blocklists',
};

/** Barracuda's appliance and its hosted service. */
export const vendor = defineVendor({
  id: 'barracuda',
  name: 'Barracuda (Email Security Gateway, Email Gateway Defense)',
  kind: 'gateway',
  recognise: {
    hosts: [/\.barracudanetworks\.com$/i, /\.cudaops\.com$/i],
    replies: [/\bbarracuda(?:networks|central)?\b/i, /\bcuda_nsu\b/i],
  },
  rules: [
    {
      cause: 'ip-blocklisted',
      text: /blocked using\s+(?:barracuda reputation|b\.barracudacentral\.org)|email blocked by .*barracudacentral\.org|barracudanetworks\.com\/reputation/i,
      fix: [
        'Look the address up at barracudacentral.org and ask for its removal there, after the cause of the listing is mended.',
      ],
      samples: [
        '554 Service unavailable; Client host [mta.example.com] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=203.0.113.7',
        '554-Service unavailable; Client host [bl11-203-0-113-7.example.net] blocked using 554-Barracuda Reputation; 554 http://www.barracudanetworks.com/reputation/?r=1&ip=203.0.113.7',
        '554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using b.barracudacentral.org; http://www.barracudanetworks.com/reputation/?pr=1&ip=203.0.113.7',
      ],
      sources: [host, zone],
    },
    {
      cause: 'message-rejected-content',
      confidence: 0.7,
      text: /permanent failure for one or more recipients \([^)]*:blocked\)/i,
      note: "The recipient's Barracuda policy blocked the message or its sender; which rule it was stands only in its message log.",
      fix: [
        "Ask the recipient's administrator to look the message up in Barracuda's message log and to allow the sender.",
      ],
      samples: ['550 permanent failure for one or more recipients (user@example.com:blocked)'],
      sources: [m550, suped],
    },
    {
      cause: 'message-rejected-content',
      confidence: 0.5,
      text: /^blocked\.?$/i,
      samples: ['550 Blocked'],
      sources: [m550],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /cuda_nsu .*user unknown|^no such user \([^)]*\)/i,
      samples: [
        '550 cuda_nsu 5.1.1 <user@example.com>... User unknown',
        '550 No such user (user@example.com)',
      ],
      sources: [m550],
    },
    {
      cause: 'server-busy-or-unavailable',
      confidence: 0.8,
      text: /temporary server error\. please try again later/i,
      samples: ['451 cuda_nsu 4.4.3 Temporary server error. Please try again later'],
      sources: [m451],
    },
    {
      cause: 'message-rejected-content',
      text: /rejecting banned content|rejected due to spam url in content|recipient address rejected: policy rejection/i,
      samples: [
        '554 rejecting banned content',
        '554 rejected due to spam URL in content',
        '450 cuda_nsu 4.7.1 <user@example.com>: Recipient address rejected: Policy Rejection- Abuse. Go away.',
      ],
      sources: [m554, m450],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      confidence: 0.7,
      text: /rejecting spoofed message/i,
      note: "The sender's address belongs to a domain of the recipient, and the message came from outside.",
      samples: ['550 rejecting spoofed message'],
      sources: [m550],
    },
  ],
  checked: '2026-11-23',
});
