import { defineVendor } from '../types.ts';

const zone = {
  title: "ZoneMTA's bounce rules",
  url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
};
const rej = {
  title: 'Sisimai source, Reason/Rejected.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/Rejected.pm',
};

/** McAfee's mail filters, now Trellix, formerly MX Logic. */
export const vendor = defineVendor({
  id: 'mcafee',
  name: 'McAfee / Trellix (MX Logic, Email Gateway)',
  kind: 'gateway',
  recognise: {
    hosts: [/\.mxlogic\.(?:com|net)$/i],
    replies: [/\(Mode: (?:normal|cloud)\)/i],
  },
  rules: [
    {
      cause: 'ip-blocklisted',
      text: /^denied \[SHXBL\]/i,
      samples: [
        '554 Denied [SHXBL] - Denied by Spamhaus XBL - See http://www.spamhaus.org/query/bl?ip=203.0.113.7 (Mode: normal)',
      ],
      sources: [zone],
    },
    {
      cause: 'sender-address-invalid',
      confidence: 0.7,
      text: /^fully qualified email address required/i,
      samples: ['Fully qualified email address required'],
      sources: [rej],
    },
    {
      cause: 'message-rejected-content',
      confidence: 0.6,
      text: /^denied \[BounceDeny\]/i,
      samples: ['Denied [BounceDeny]'],
      sources: [rej],
    },
  ],
  checked: '2026-11-23',
});
