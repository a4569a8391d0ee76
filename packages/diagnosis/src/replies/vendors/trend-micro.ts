import { defineVendor } from '../types.ts';

const ers = {
  title: 'Trend Micro: messages blocked by Email Reputation Services',
  url: 'https://success.trendmicro.com/solution/1097055-frequently-asked-questions-faqs-about-messages-blocked-by-email-reputation-services-ers',
};
const bbs = {
  title: "iRedMail forum: returned by Trend Micro's gateway",
  url: 'https://bbs.iredmail.org/post13489.html',
};
const m550 = {
  title: 'SMTP Field Manual: 550',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/550.json',
};
const m554 = {
  title: 'SMTP Field Manual: 554',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/554.json',
};

/** Trend Micro's mail gateways and its Email Reputation Services. */
export const vendor = defineVendor({
  id: 'trend-micro',
  name: 'Trend Micro Email Security',
  kind: 'gateway',
  recognise: {
    hosts: [/\.(?:tmes|hes)\.trendmicro\.(?:com|eu)$/i, /\.mx\.trendmicro\.com$/i],
    replies: [/\btrend ?micro\b|\bmail-abuse\.(?:com|org)\b/i],
  },
  rules: [
    {
      cause: 'ip-blocklisted',
      text: /blocked (?:using|by) trend micro|using trend micro|refused by \S*mail-abuse\.org|blocked by the recipient or by trend micro|ers-customized-block/i,
      fix: [
        "Look the address up at Trend Micro's Email Reputation Services and ask there for its removal; a customized block is lifted only by the recipient's administrator.",
      ],
      samples: [
        '550 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using Trend Micro RBL+. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=203.0.113.7',
        '550 Mail from 203.0.113.7 refused by rbl-plus.mail-abuse.org. Please refer to http://mail-abuse.org/rbl+ for an explanation',
        '550 5.7.1 Your email messages have been blocked by the recipient OR by Trend Micro Email Reputation Service. Contact the recipient or his/her administrator using alternate means to resolve the issue.',
        '550 5.7.1 <user@example.com>: Recipient address rejected: ERS-Customized-Block.',
      ],
      sources: [ers, bbs, m550],
    },
    {
      cause: 'sender-not-permitted',
      confidence: 0.6,
      text: /recipient address rejected: block-send-er/i,
      note: "The recipient's administrator blocks this sender.",
      samples: ['554 5.7.1 <user@example.com>: Recipient address rejected: BLOCK-SEND-ER.'],
      sources: [m554],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /recipient address rejected: (?:invalid-recipient|block-rcpt)/i,
      samples: [
        '554 5.7.1 <user@example.com>: Recipient address rejected: Invalid-Recipient.',
        '554 5.7.1 <user@example.com>: Recipient address rejected: BLOCK-RCPT.',
      ],
      sources: [m554],
    },
    {
      cause: 'sender-domain-not-verified',
      confidence: 0.7,
      text: /recipient address rejected: no-domain/i,
      note: "The sender's or recipient's domain is not set up in this Trend Micro account.",
      samples: ['554 5.7.1 <user@example.com>: Recipient address rejected: NO-DOMAIN.'],
      sources: [m554],
    },
  ],
  checked: '2026-11-23',
});
