import { defineVendor } from '../types.ts';

/** Fastmail, smtp.fastmail.com. */
export const vendor = defineVendor({
  id: 'fastmail',
  name: 'Fastmail',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)(smtp|mail)\.(fastmail|messagingengine)\.com$/i],
    greeting: [/(messagingengine|fastmail)\.com ESMTP/i],
    replies: [/messagingengine\.com/i, /www\.fastmail\.(com|help)/i],
  },
  rules: [
    {
      cause: 'sender-not-permitted',
      stages: ['data'],
      text: /Not authorised to send from this header address/i,
      confidence: 0.97,
      fix: [
        'Add the From address under Settings > My email addresses of the Fastmail account that logs in (as an alias or a verified external address).',
        'Look at the From header itself: system mail often carries root@ or another default.',
      ],
      samples: ['551 5.7.1 Not authorised to send from this header address'],
      sources: [
        {
          title: 'Public code and notes that quote this reply',
          url: 'https://github.com/search?q=%22Not+authorised+to+send+from+this+header+address%22&type=code',
        },
      ],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data'],
      text: /Multiple addresses in a From header is not allowed/i,
      fix: [
        'Give the message one From address. A name that holds an @ or a comma must be quoted: "user@example.com" <user@example.com>.',
      ],
      confidence: 0.97,
      samples: ['551 5.7.1 Multiple addresses in a From header is not allowed'],
      sources: [
        { title: 'mealie-recipes/mealie#1887', url: 'https://github.com/mealie-recipes/mealie/issues/1887' },
      ],
    },
  ],
  checked: '2026-11-23',
});
