import { defineVendor } from '../types.ts';

/** Proton Mail: direct submission at smtp.protonmail.ch, and Proton Mail Bridge on one's own machine. */
export const vendor = defineVendor({
  id: 'proton',
  name: 'Proton Mail',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp\.(protonmail\.ch|proton\.me)$/i, /(^|\.)mail(sec)?\.protonmail\.ch$/i],
    greeting: [/protonmail\.ch ESMTP|ProtonMail Bridge|Proton Mail Bridge/i],
  },
  rules: [
    {
      cause: 'auth-app-password-required',
      stages: ['auth'],
      codes: [535],
      text: /Error: authentication failed: authentication fail/i,
      confidence: 0.55,
      fix: [
        'Direct submission takes an SMTP token and not the Proton password: make one under Settings > IMAP/SMTP > SMTP tokens. It needs a paid plan and an address of a custom domain.',
        'Use that address as the user name. Other plans send through Proton Mail Bridge.',
      ],
      note: 'The same words come from other servers; they mean this where the host is smtp.protonmail.ch.',
      samples: ['535 5.7.8 Error: authentication failed: authentication failed'],
      sources: [
        {
          title: 'dawidd6/action-send-mail#208',
          url: 'https://github.com/dawidd6/action-send-mail/issues/208',
        },
      ],
    },
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [454],
      text: /^(\d{3}[ -])?(4\.7\.0 )?invalid username or password/i,
      confidence: 0.92,
      fix: [
        'Take user name and password from Proton Mail Bridge (Mailbox details). They are made by the Bridge, are not the Proton password, and change when the account is signed in to the Bridge again.',
      ],
      note: 'Proton Mail Bridge words a wrong password as a temporary failure.',
      samples: ['454 4.7.0 invalid username or password'],
      sources: [
        {
          title: 'Public code and notes that quote this reply of the Bridge',
          url: 'https://github.com/search?q=%22454+4.7.0+invalid+username+or+password%22&type=code',
        },
      ],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data'],
      text: /^(\d{3}[ -])?(5\.7\.1 )?Rejected by spam filter/i,
      samples: ['550 5.7.1 Rejected by spam filter'],
      sources: [
        {
          title: 'SMTP Field Manual: ProtonMail',
          url: 'https://github.com/ActiveCampaign/smtp-field-manual',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
