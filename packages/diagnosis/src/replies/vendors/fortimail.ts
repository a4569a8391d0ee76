import { defineVendor } from '../types.ts';

const mta = {
  title: 'FortiMail Administration Guide: Troubleshoot MTA issues',
  url: 'https://docs.fortinet.com/document/fortimail/6.4.2/administration-guide/260598/troubleshoot-mta-issues',
};
const grey = {
  title: 'Fortinet Community: greylisting process flow',
  url: 'https://community.fortinet.com/t5/FortiMail/Technical-Tip-Greylisting-Process-Flow/ta-p/191707',
};
const kb = {
  title: 'Troubleshooting FortiMail',
  url: 'https://fortinetguru.com/2016/04/troubleshooting/11',
};

/** Fortinet's FortiMail. */
export const vendor = defineVendor({
  id: 'fortimail',
  name: 'Fortinet FortiMail',
  kind: 'gateway',
  recognise: {
    hosts: [/\.fortimail(?:cloud)?\.com$/i],
    replies: [/\bforti(?:mail|guard)\b/i],
  },
  rules: [
    {
      cause: 'greylisted',
      confidence: 0.8,
      codes: [451],
      text: /^(?:please )?try again later\.?$/i,
      note: 'FortiMail says this to an unknown sender (greylisting), and also when it cannot ask the server behind it whether the recipient exists.',
      samples: ['451 4.3.2 Please try again later', '451 Try again later'],
      sources: [grey, kb],
    },
    {
      cause: 'relay-denied',
      text: /^relay access denied\.?$/i,
      fix: ['Log in, or have the FortiMail administrator allow this client in an access control rule.'],
      samples: ['550 5.7.1 Relay access denied'],
      sources: [mta],
    },
  ],
  checked: '2026-11-23',
});
