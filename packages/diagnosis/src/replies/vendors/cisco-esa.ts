import { defineVendor } from '../types.ts';

const poor = {
  title: 'Cisco: Identify and allow poor SenderBase reputation',
  url: 'https://cisco.com/c/en/us/support/docs/security/email-security-appliance/200436-Identify-and-allow-poor-SenderBase-Reput.html',
};
const cmds = {
  title: 'Cisco: ESMTP commands supported by the ESA',
  url: 'https://cisco.com/c/en/us/support/docs/security/email-security-appliance/214630-esmtp-commands-supported-by-the-esa-ces.html',
};
const guide = {
  title: 'Cisco IronPort AsyncOS Advanced Configuration Guide, Email Authentication',
  url: 'https://manualsbrain.com/it/manuals/1649627/?page=293',
};
const sis = {
  title: 'Sisimai source, Reason/UserUnknown.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/UserUnknown.pm',
};
const set = {
  title: "Sisimai's set of bounce messages",
  url: 'https://github.com/sisimai/p5-sisimai/tree/master/set-of-emails',
};

/** Cisco's Secure Email Gateway, formerly IronPort. */
export const vendor = defineVendor({
  id: 'cisco-esa',
  name: 'Cisco Secure Email Gateway (IronPort ESA)',
  kind: 'gateway',
  recognise: {
    hosts: [/\.iphmx\.com$/i],
    replies: [/\bsending MTA's poor reputation\b/i, /(?:^|\s)#[45]\.\d\.\d\b/],
  },
  rules: [
    {
      cause: 'ip-blocklisted',
      text: /rejected due to the sending mta's poor reputation/i,
      samples: [
        "554-gatekeeper1.example.com 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
        "554 smtp.example.com Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
      ],
      sources: [poor],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /spf unauthorized mail is prohibited/i,
      samples: ['550 #5.7.1 SPF unauthorized mail is prohibited.'],
      sources: [guide],
    },
    {
      cause: 'server-busy-or-unavailable',
      confidence: 0.7,
      text: /temporary error occurred during spf verification/i,
      samples: ['451 #4.4.3 Temporary error occurred during SPF verification.'],
      sources: [guide],
    },
    {
      cause: 'rate-limited',
      confidence: 0.5,
      text: /exceeded bad smtp command limit/i,
      note: 'The client sent five wrong commands in one session.',
      samples: ['421 Exceeded bad SMTP command limit, disconnecting.'],
      sources: [cmds],
    },
    {
      cause: 'starttls-not-offered',
      confidence: 0.55,
      stages: ['starttls'],
      codes: [500],
      text: /^(?:#5\.5\.1 )?command not recogni[sz]ed/i,
      samples: ['500 #5.5.1 command not recognized'],
      sources: [cmds],
    },
    {
      cause: 'auth-not-offered',
      stages: ['auth'],
      codes: [500],
      text: /^(?:#5\.5\.1 )?command not recogni[sz]ed/i,
      samples: ['500 #5.5.1 command not recognized'],
      sources: [cmds],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.7,
      text: /(?:#5\.1\.0 |^)address rejected\.?(?: \S+@\S+)?$/i,
      note: "The gateway's recipient access table or directory does not list this address.",
      samples: ['550 #5.1.0 Address rejected user@example.com'],
      sources: [sis, set],
    },
  ],
  checked: '2026-11-23',
});
