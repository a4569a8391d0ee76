import { defineVendor } from '../types.ts';

const spam = {
  title: 'Sisimai source, Reason/SpamDetected.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/SpamDetected.pm',
};
const set = {
  title: "Sisimai's set of bounce messages",
  url: 'https://github.com/sisimai/p5-sisimai/tree/master/set-of-emails',
};

/** What SpamAssassin's and Amavis's glue says behind any server. */
export const vendor = defineVendor({
  id: 'spamassassin-amavis',
  name: 'SpamAssassin and Amavis',
  kind: 'software',
  recognise: {
    replies: [/\bspamassassin\b/i, /\bamavis/i],
  },
  rules: [
    {
      cause: 'message-rejected-content',
      text: /blocked by spamassassin|rejected: spamassassin score |^reject, id=\S+/i,
      samples: ['blocked by SpamAssassin', '554 5.7.0 Reject, id=01234-05'],
      sources: [spam],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.8,
      text: /^failed, id=\S+, from mta\(\S+\): 550 5\.1\.1/i,
      note: 'Amavis passes on what the server behind it said.',
      samples: [
        '550 5.1.1 Failed, id=02022-02, from MTA([127.0.0.1]:10025): 550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in virtual mailbox table',
      ],
      sources: [set],
    },
  ],
  checked: '2026-11-23',
});
