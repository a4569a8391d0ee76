import { defineVendor } from '../types.ts';

/**
 * Postmark, smtp.postmarkapp.com and smtp-broadcasts.postmarkapp.com. Most of what Postmark objects to is found
 * after the message was accepted over SMTP; the words are then those of its API.
 */
export const vendor = defineVendor({
  id: 'postmark',
  name: 'Postmark',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp(-broadcasts)?\.postmarkapp\.com$/i],
    greeting: [/postmarkapp\.com/i],
    replies: [/postmark(app)?\b/i, /Sender Signature/i],
  },
  rules: [
    {
      cause: 'sender-domain-not-verified',
      text: /Sender signature not defined for From address/i,
      confidence: 0.95,
      fix: [
        'Confirm a sender signature for the From address, or verify its domain, under Sender Signatures.',
      ],
      samples: ['Sender signature not defined for From address.'],
      sources: [
        {
          title: 'ActiveCampaign/postmark-rails#31',
          url: 'https://github.com/ActiveCampaign/postmark-rails/issues/31',
        },
      ],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /tried to send to (a )?recipients?(\(s\))? that ha(s|ve) been marked as inactive/i,
      confidence: 0.85,
      fix: [
        'Reactivate the address in the suppressions of the message stream, if you are sure it receives mail: an earlier bounce or complaint blocked it.',
      ],
      note: "Postmark itself holds the address back; the recipient's server was not asked.",
      samples: [
        'You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: user@example.com. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression.',
      ],
      sources: [
        {
          title: 'ActiveCampaign/postmark-gem#128',
          url: 'https://github.com/ActiveCampaign/postmark-gem/issues/128',
        },
        {
          title: 'SMTP API Error (Postmark)',
          url: 'https://postmarkapp.com/developer/webhooks/smtp-api-error',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
