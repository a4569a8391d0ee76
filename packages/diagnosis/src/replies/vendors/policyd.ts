import { defineVendor } from '../types.ts';

const zim = {
  title: 'Zimbra with cbpolicyd: too many messages from sender',
  url: 'https://pastebin.com/V80548k6',
};
const zen = {
  title: 'PHPMailer session: recipient address rejected, quota exceeded',
  url: 'https://pastebin.com/HJQ7Mvep',
};

/** Policy servers that count messages behind Postfix. */
export const vendor = defineVendor({
  id: 'policyd',
  name: 'Policyd (Cluebringer) and quota filters behind Postfix',
  kind: 'software',
  recognise: {
    replies: [/\bDeferring: Too many messages from sender\b/i],
  },
  rules: [
    {
      cause: 'rate-limited',
      text: /deferring: too many messages from sender/i,
      samples: [
        '450 4.7.1 <app@example.com>: Sender address rejected: Deferring: Too many messages from sender in last 60',
      ],
      sources: [zim],
    },
    {
      cause: 'quota-exceeded',
      confidence: 0.7,
      stages: ['rcpt', 'data'],
      text: /recipient address rejected: quota exceeded\.?$/i,
      note: 'Said by a counting filter at a sending server; at a receiving server the same words can mean a full mailbox.',
      samples: ['554 5.7.1 <user@example.net>: Recipient address rejected: Quota exceeded'],
      sources: [zen],
    },
  ],
  checked: '2026-11-23',
});
