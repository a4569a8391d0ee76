import { defineVendor } from '../types.ts';

const m553 = {
  title: 'SMTP Field Manual: 553',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/553.json',
};
const m450 = {
  title: 'SMTP Field Manual: 450',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/450.json',
};
const m550 = {
  title: 'SMTP Field Manual: 550',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/550.json',
};
const sis = {
  title: 'Sisimai source, Reason/Rejected.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/Rejected.pm',
};

/** Broadcom's Email Security.cloud, formerly MessageLabs. */
export const vendor = defineVendor({
  id: 'symantec-messagelabs',
  name: 'Symantec Email Security.cloud (Broadcom, MessageLabs)',
  kind: 'gateway',
  recognise: {
    hosts: [/\.(?:eu\.)?messagelabs\.com$/i],
    replies: [/\b(?:messagelabs|symanteccloud)\.com\b/i, /\bknowledge\.broadcom\.com\b/i],
  },
  rules: [
    {
      cause: 'relay-denied',
      text: /trying to use me \[[^\]]*\] as a relay, but i have not been configured to let you/i,
      fix: [
        "Have the administrator of the Email Security.cloud account add this machine's public address to its outbound routes.",
      ],
      samples: [
        '553 you are trying to use me [server-1.messagelabs.com] as a relay, but I have not been configured to let you [203.0.113.7, host.example.com] do this. Please visit www.symanteccloud.com/troubleshooting for more details about this error message.',
      ],
      sources: [m553],
    },
    {
      cause: 'message-rejected-content',
      text: /message filtered\. refer to the (?:troubleshooting page|faqs)/i,
      samples: [
        '553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)',
      ],
      sources: [m553],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /^invalid recipient <[^>]*> \(#5\.1\.1\)/i,
      samples: ['550 Invalid recipient <user@example.com> (#5.1.1)'],
      sources: [m550],
    },
    {
      cause: 'server-busy-or-unavailable',
      confidence: 0.5,
      codes: [450],
      text: /^requested action aborted \[[\d.]+\]/i,
      note: 'The gateway slows this sender down; try again later.',
      samples: [
        '450 Requested action aborted [9] 2-12345, please visit https://knowledge.broadcom.com/external/article?legacyId=TECH246726 for more details about this error message.',
      ],
      sources: [m450],
    },
    {
      cause: 'sender-not-permitted',
      confidence: 0.6,
      text: /your email address has been blacklisted/i,
      samples: ['your email address has been blacklisted'],
      sources: [sis],
    },
  ],
  checked: '2026-11-23',
});
