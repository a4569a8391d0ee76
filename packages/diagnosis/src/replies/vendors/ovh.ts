import { defineVendor } from '../types.ts';

/** OVHcloud: MX Plan and Email Pro (ssl0.ovh.net, smtp.mail.ovh.net, pro*.mail.ovh.net). */
export const vendor = defineVendor({
  id: 'ovh',
  name: 'OVHcloud',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)(ssl0|ns0|smtp|smtp\.mail|pro\d?\.mail|ex\d?\.mail)\.ovh\.(net|ca|com)$/i],
    greeting: [/\.ovh\.net ESMTP|mail\.ovh\.net/i],
    replies: [/\b(ssl0|mail)\.ovh\.net\b/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      enhanced: ['5.7.1'],
      text: /^(\d{3}[ -])?(5\.7\.1 )?Authentication failed\.?$/i,
      confidence: 0.8,
      fix: [
        'The user name is the full address of a mailbox: an alias or a redirection has no password and cannot log in.',
        'Test the password in the OVHcloud webmail. If it works there, look in the control panel whether the account is blocked for sending.',
        'Use the server of the offer: ssl0.ovh.net for MX Plan, pro1.mail.ovh.net and the like for Email Pro and Exchange.',
      ],
      samples: ['535 5.7.1 Authentication failed'],
      sources: [
        {
          title: 'Public code and notes that quote this reply of OVH',
          url: 'https://github.com/search?q=%22535+5.7.1+Authentication+failed%22+ovh&type=code',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
