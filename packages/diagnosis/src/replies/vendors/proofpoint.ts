import { defineVendor } from '../types.ts';

const wiz = {
  title: "emailwiz: getting removed from Proofpoint's blocklist",
  url: 'https://github.com/LukeSmithxyz/emailwiz/issues/233',
};
const zmta = {
  title: 'ZoneMTA: iCloud / Proofpoint unexpected MX error',
  url: 'https://github.com/zone-eu/zone-mta/issues/301',
};
const m550 = {
  title: 'SMTP Field Manual: 550',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/550.json',
};
const faq = {
  title: 'Proofpoint: PDR IP lookup, frequently asked questions',
  url: 'https://www.proofpoint.com/us/support-services/ip-blocked-faq',
};

/** Proofpoint's gateways, its reputation service and Cloudmark's. */
export const vendor = defineVendor({
  id: 'proofpoint',
  name: 'Proofpoint',
  kind: 'gateway',
  recognise: {
    hosts: [/\.pphosted\.com$/i, /\.ppe-hosted\.com$/i],
    replies: [/\bproofpoint\.com\b/i, /\bcloudmark\b/i],
  },
  rules: [
    {
      cause: 'ip-blocklisted',
      text: /blocked - see https?:\/\/(?:ipcheck|support)\.proofpoint\.com|blocked using prs\.proofpoint\.com/i,
      fix: ['Look the address up at ipcheck.proofpoint.com and ask there for its removal.'],
      samples: [
        '550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=203.0.113.7',
        '554 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=203.0.113.7',
        '550 5.7.1 Service unavailable; client [203.0.113.7] blocked using prs.proofpoint.com',
      ],
      sources: [wiz, zmta, m550, faq],
    },
    {
      cause: 'ip-blocklisted',
      text: /blocked using cloudmark sender intelligence|csi\.cloudmark\.com\/reset-request/i,
      samples: [
        '550 5.7.1 Service unavailable; client [203.0.113.7] blocked using Cloudmark Sender Intelligence (Visit http://csi.cloudmark.com/reset-request/ if you feel this is in error)',
      ],
      sources: [m550],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /user email address is marked as invalid/i,
      samples: [
        '550 5.7.1 <user@example.com>: Recipient address rejected: User email address is marked as invalid.',
      ],
      sources: [m550],
    },
  ],
  checked: '2026-11-23',
});
