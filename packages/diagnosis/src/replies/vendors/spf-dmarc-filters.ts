import { defineVendor } from '../types.ts';

const penny = {
  title: 'pennyblack: SPF fail - not authorized',
  url: 'https://github.com/allink/pennyblack/issues/25',
};
const sis = {
  title: 'Sisimai: new error reason, Auth Failure',
  url: 'https://github.com/sisimai/p5-sisimai/issues/467',
};
const dmarc = {
  title: 'OpenDMARC source, opendmarc.c',
  url: 'https://sources.debian.org/src/opendmarc/1.4.2-2/opendmarc/opendmarc.c/',
};
const m550 = {
  title: 'SMTP Field Manual: 550',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/550.json',
};
const auth = {
  title: 'Sisimai source, Reason/AuthFailure.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/AuthFailure.pm',
};

/** What filters for SPF and DMARC say behind any server. */
export const vendor = defineVendor({
  id: 'spf-dmarc-filters',
  name: 'SPF and DMARC filters (policyd-spf, OpenDMARC and others)',
  kind: 'software',
  recognise: {
    replies: [/\bopenspf\.(?:org|net)\b/i],
  },
  rules: [
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /spf fail - not authorized|please inspect your spf settings|spf \(sender policy framework\) domain authentication fail|sender policy framework \(spf\) fail|openspf\.(?:org|net)\/why/i,
      fix: [
        "Add this sending server to the SPF record of the sender's domain, or send through a server that stands in it.",
      ],
      samples: [
        '550 SPF fail - not authorized',
        "550 5.1.0 203.0.113.7 is not allowed to send from <example.com> per it's SPF Record. Please inspect your SPF settings, and try again.",
        '553-SPF (Sender Policy Framework) domain authentication fail. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)',
      ],
      sources: [penny, sis, auth],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /spf-?\s?check failed|rejected by dmarc policy for|rejected (?:per|due to) (?:\S+ )?(?:sender's )?dmarc|dmarc failure for domain/i,
      samples: [
        "550-SPF-check failed: 550 example.com doesn't allow sending mails from 203.0.113.7",
        '550 5.7.1 rejected by DMARC policy for example.com',
        '550 5.7.1 Email rejected per DMARC policy for example.org',
        "550 5.7.0 Email rejected per sender's DMARC policy",
        '550 5.7.26 <user@example.com>: ETP205 DMARC Failure for domain',
      ],
      sources: [dmarc, sis, m550],
    },
  ],
  checked: '2026-11-23',
});
