import { defineVendor } from '../types.ts';

/** SocketLabs, smtp.socketlabs.com. */
export const vendor = defineVendor({
  id: 'socketlabs',
  name: 'SocketLabs',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp\.socketlabs\.com$/i],
    greeting: [/socketlabs/i],
    replies: [/socketlabs/i, /Too many errors, you have been temporarily blacklisted/i],
  },
  rules: [
    {
      cause: 'auth-too-many-attempts',
      codes: [421],
      text: /Too many errors, you have been temporarily blacklisted/i,
      confidence: 0.95,
      fix: [
        'Stop the sending program, wait a few minutes, and look in its log for the first error of the earlier connections (usually a wrong login): the block follows from repeated errors of any kind.',
      ],
      samples: ['421 4.5.1 Too many errors, you have been temporarily blacklisted'],
      sources: [
        {
          title: '421 4.5.1 Too many errors (SocketLabs)',
          url: 'https://help.socketlabs.com/docs/421-451-too-many-errors-you-have-been-temporarily-blacklisted',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
