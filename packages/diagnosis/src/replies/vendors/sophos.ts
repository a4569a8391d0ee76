import { defineVendor } from '../types.ts';

const spam = {
  title: 'Sisimai source, Reason/SpamDetected.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/SpamDetected.pm',
};

/** Sophos's mail filters; only the wording of its Cyberoam line is known. */
export const vendor = defineVendor({
  id: 'sophos',
  name: 'Sophos (Cyberoam)',
  kind: 'gateway',
  recognise: {
    replies: [/\bcyberoam\b/i],
  },
  rules: [
    {
      cause: 'message-rejected-content',
      text: /cyberoam anti spam engine has identified this email as/i,
      samples: ['Cyberoam Anti Spam Engine has identified this email as a bulk email'],
      sources: [spam],
    },
  ],
  checked: '2026-11-23',
});
