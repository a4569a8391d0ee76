import { defineVendor } from '../types.ts';

/** IONOS, formerly 1&1: smtp.ionos.* and the older kundenserver.de names. */
export const vendor = defineVendor({
  id: 'ionos',
  name: 'IONOS (1&1)',
  kind: 'provider',
  recognise: {
    hosts: [
      /(^|\.)smtp\.(1und1|ionos)\.[a-z.]+$/i,
      /(^|\.)(auth\.)?smtp\.(1and1|1und1)\.[a-z.]+$/i,
      /(^|\.)smtp\.kundenserver\.de$/i,
      /(^|\.)smtp\.perfora\.net$/i,
    ],
    greeting: [/(kundenserver\.de|perfora\.net) \(\S+\) Nemesis ESMTP Service ready/i],
    replies: [/kundenserver\.de|\bionos\.[a-z.]+\b/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      text: /Authentication credentials invalid/i,
      confidence: 0.85,
      fix: [
        'The user name is the full address of the mailbox, the password that of this mailbox and not of the IONOS customer account.',
        'Test it at https://mail.ionos.com. Use the server of the country of the contract (smtp.ionos.com, smtp.ionos.de, smtp.ionos.co.uk …).',
      ],
      samples: ['535 Authentication credentials invalid'],
      sources: [{ title: 'Paste: ssmtp at auth.smtp.1and1.fr', url: 'https://pastebin.com/1j77m44f' }],
    },
    {
      cause: 'sender-not-permitted',
      stages: ['mail', 'rcpt', 'data'],
      text: /Sender address is not allowed/i,
      confidence: 0.93,
      fix: [
        'Send as the mailbox that logs in, envelope sender included. For system mail, have Postfix rewrite local senders such as www-data (smtp_generic_maps).',
      ],
      samples: ['550 Sender address is not allowed'],
      sources: [
        {
          title: 'Public code and notes that quote this reply of IONOS',
          url: 'https://github.com/search?q=%22550+Sender+address+is+not+allowed%22+IONOS&type=code',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
