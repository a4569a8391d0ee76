import { defineVendor } from '../types.ts';

const guide = {
  title: 'IBM: Lotus Domino 6 spam Survival Guide',
  url: 'https://www.manualowl.com/m/IBM/AH0QXML/Manual/336022?page=56',
};
const relay = {
  title: 'HCL Domino: how inbound anti-relay settings control message transfer',
  url: 'https://help.hcltechsw.com/domino/12.0.0/admin/conf_howinboundantirelaysettingscontrolmessagetransfer_r.html',
};

/** HCL Domino, formerly IBM Lotus Domino. */
export const vendor = defineVendor({
  id: 'lotus-domino',
  name: 'HCL Domino (IBM Lotus Domino)',
  kind: 'software',
  recognise: {
    greeting: [/\b(?:Lotus|IBM|HCL) Domino\b/i],
  },
  rules: [
    {
      cause: 'relay-denied',
      text: /^relay rejected for policy reasons/i,
      fix: [
        'Log in, if the server exempts logged-in users. Domino administrator: Configuration document, Router/SMTP, Restrictions and Controls, SMTP Inbound Controls: allow this host to relay.',
      ],
      samples: ['554 Relay rejected for policy reasons'],
      sources: [relay, guide],
    },
    {
      cause: 'sender-not-permitted',
      confidence: 0.7,
      text: /^mail from \S*\s?rejected for policy reasons/i,
      note: "The sender's address or domain is denied in the inbound sender controls.",
      samples: ['554 Mail from app@example.com rejected for policy reasons.'],
      sources: [guide],
    },
    {
      cause: 'message-rejected-content',
      confidence: 0.7,
      text: /^message rejected for policy reasons/i,
      note: 'A server mail rule refused the message.',
      samples: ['Message rejected for policy reasons'],
      sources: [guide],
    },
  ],
  checked: '2026-11-23',
});
