import { defineVendor } from '../types.ts';

const doc = {
  title: 'Cisco: Why XXXXXXXA is seen after EHLO and "500 #5.5.1 command not recognized" after STARTTLS',
  url: 'https://cisco.com/c/it_it/support/docs/security/email-security-appliance/118550-qa-esa-00.html',
};
const trouble = {
  title: 'Cisco: ASA ESMTP and SMTP inspection',
  url: 'https://cisco.com/c/en/us/support/docs/security/asa-5500-x-series-next-generation-firewalls/113423-asa-esmtp-smtp-inspection.html',
};
const guide = {
  title: 'Cisco ASA Series Firewall CLI Configuration Guide, SMTP and Extended SMTP Inspection',
  url: 'https://easymanua.ls/cisco/asa-5512-x/manual/124633?p=315',
};

/** The mail inspection of Cisco's ASA and PIX firewalls, which masks the greeting and takes STARTTLS away. */
export const vendor = defineVendor({
  id: 'cisco-asa',
  name: 'Cisco ASA / PIX (ESMTP inspection)',
  kind: 'gateway',
  recognise: {
    greeting: [/^(?:220[ -])?[* ]{8,}/],
    replies: [/\bX{4,}A?\b/],
  },
  rules: [
    {
      cause: 'starttls-stripped-by-middlebox',
      text: /(?:^|\s)X{6,}[A-Z]?(?:\s|$)/,
      fix: [
        "Network administrator: in the ASA's policy-map of type inspect esmtp set `allow-tls`, or remove `inspect esmtp` from the global policy.",
        'Until then use port 465 with implicit TLS, or a port the firewall does not inspect.',
      ],
      samples: ['250-8BITMIME 250-SIZE 14680064 250 XXXXXXXA', '250 XXXXXXXA'],
      sources: [doc, guide],
    },
    {
      cause: 'starttls-stripped-by-middlebox',
      text: /^[* ]*\*{5,}[*20 ]*$/,
      note: 'The firewall replaces the words of the greeting by asterisks.',
      fix: [
        "Network administrator: in the ASA's policy-map of type inspect esmtp set `no mask-banner` and `allow-tls`, or remove `inspect esmtp` from the global policy.",
      ],
      samples: ['220 *****************************************************************'],
      sources: [guide],
    },
    {
      cause: 'starttls-stripped-by-middlebox',
      confidence: 0.8,
      text: /(?:"|'|`|<|\b)X{4,}A?(?:"|'|`|>|\b).*(?:unrecogni[sz]ed|not recogni[sz]ed|unknown|not implemented)|(?:unrecogni[sz]ed|not recogni[sz]ed|unknown|not implemented).*\bX{4,}A?\b/i,
      note: 'The firewall replaced the command by Xs on its way, and the server did not know it.',
      samples: ['500 5.5.1 Command unrecognized: "XXXX"'],
      sources: [trouble],
    },
    {
      cause: 'starttls-stripped-by-middlebox',
      confidence: 0.6,
      stages: ['starttls'],
      codes: [500],
      text: /^(?:#5\.5\.1 )?command not recogni[sz]ed/i,
      samples: ['500 #5.5.1 command not recognized'],
      sources: [doc],
    },
  ],
  checked: '2026-11-23',
});
