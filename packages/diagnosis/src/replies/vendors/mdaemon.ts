import { defineVendor } from '../types.ts';

const rej = {
  title: 'Sisimai source, Reason/Rejected.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/Rejected.pm',
};

/** MDaemon. */
export const vendor = defineVendor({
  id: 'mdaemon',
  name: 'MDaemon',
  kind: 'software',
  recognise: {
    greeting: [/\bMDaemon\b/i],
  },
  rules: [
    {
      cause: 'sender-address-invalid',
      confidence: 0.6,
      text: /backscatter protection detected an invalid or expired email address/i,
      note: 'The message claims to be a bounce, and the address it goes to lacks the mark that MDaemon puts on its own messages.',
      samples: ['Backscatter Protection detected an invalid or expired email address'],
      sources: [rej],
    },
  ],
  checked: '2026-11-23',
});
