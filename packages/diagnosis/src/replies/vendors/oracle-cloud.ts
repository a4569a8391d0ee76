import { defineVendor } from '../types.ts';

const page = {
  title: 'Troubleshooting Email Delivery (Oracle Cloud)',
  url: 'https://docs.oracle.com/ja-jp/iaas/Content/Email/Concepts/troubleshooting.htm',
};

/** Oracle Cloud Infrastructure Email Delivery, smtp.email.<region>.oci.oraclecloud.com. */
export const vendor = defineVendor({
  id: 'oracle-cloud',
  name: 'Oracle Cloud Email Delivery',
  kind: 'provider',
  recognise: {
    hosts: [
      /(^|\.)smtp\.(email|us)[.-][a-z0-9.-]*(oci\.)?(oraclecloud|oracleemaildelivery)\.com$/i,
      /(^|\.)smtp\.email\.[a-z0-9-]+\.oci\.oraclecloud\.com$/i,
    ],
    greeting: [/(oraclecloud|oracleemaildelivery)\.com/i],
    replies: [/\bocid1\.(user|tenancy)\./i],
  },
  rules: [
    {
      cause: 'auth-too-many-attempts',
      codes: [421],
      text: /Too many auth failures, try again later/i,
      confidence: 0.95,
      note: 'The client address is held back after repeated wrong SMTP credentials or an unapproved sender.',
      samples: ['421 Too many auth failures, try again later'],
      sources: [page],
    },
    {
      cause: 'too-many-connections',
      codes: [421],
      text: /Too many connections, try again later/i,
      samples: ['421 Too many connections, try again later'],
      sources: [page],
    },
    {
      cause: 'rate-limited',
      text: /Maximum messages sent per minute reached ?: limit is/i,
      confidence: 0.97,
      samples: ['455 Maximum messages sent per minute reached : limit is 60'],
      sources: [page],
    },
    {
      cause: 'quota-exceeded',
      text: /Maximum messages sent per day reached ?: limit is/i,
      confidence: 0.97,
      samples: ['455 Maximum messages sent per day reached : limit is 200'],
      sources: [page],
    },
    {
      cause: 'protocol-error',
      stages: ['auth'],
      codes: [501],
      text: /Invalid command argument, (not a valid Base64 string|does not contain NUL)/i,
      confidence: 0.6,
      fix: [
        'Enter the SMTP user name and password as the console shows them, complete and unchanged; the client encodes them itself.',
      ],
      note: 'The login data did not arrive as AUTH PLAIN wants it.',
      samples: [
        '501 Invalid command argument, not a valid Base64 string',
        '501 Invalid command argument, does not contain NUL',
      ],
      sources: [page],
    },
    {
      cause: 'server-busy-or-unavailable',
      text: /Problem attempting to execute commands\. Please try again later|Mail system failure, closing transmission channel|System storage error|^(\d{3}[ -])?(Server error|Error in Processing)$/i,
      confidence: 0.8,
      samples: [
        '421 4.4.0 Problem attempting to execute commands. Please try again later',
        '421 4.3.0 Mail system failure, closing transmission channel',
        '452 System storage error',
        '451 Server error',
        '451 Error in Processing',
      ],
      sources: [page],
    },
    {
      cause: 'recipient-rejected-unknown',
      stages: ['rcpt', 'data', 'delivery'],
      text: /^(\d{3}[ -])?(4\.7\.1 )?Suppression for user ocid/i,
      confidence: 0.7,
      note: 'The recipient is on the suppression list of the tenancy because an earlier message bounced or was complained about.',
      samples: ['254 4.7.1 Suppression for user ocid1.user.oc1..example to user@example.com'],
      sources: [page],
    },
  ],
  checked: '2026-11-23',
});
