import { defineVendor } from '../types.ts';

const smtp = {
  title: 'SMTP (Cloudflare Email Service)',
  url: 'https://developers.cloudflare.com/email-service/api/send-emails/smtp/',
};

/** Cloudflare Email Service: submission at smtp.mx.cloudflare.net, and Email Routing which only receives. */
export const vendor = defineVendor({
  id: 'cloudflare-email',
  name: 'Cloudflare Email Service',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)mx\.cloudflare\.net$/i],
    greeting: [/mx\.cloudflare\.net Cloudflare Email ESMTP Service/i],
    replies: [/developers\.cloudflare\.com\/email/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      text: /^(\d{3}[ -])?(5\.7\.8 )?Authentication failed/i,
      confidence: 0.8,
      fix: [
        'The user name is the word api_token, the password a Cloudflare API token with the permission Email Sending: Edit that is not revoked or expired.',
        'With a token owned by a user, the sender domain must be in an account that user can act on.',
      ],
      samples: ['535 5.7.8 Authentication failed'],
      sources: [smtp],
    },
    {
      cause: 'sender-domain-not-verified',
      stages: ['mail'],
      codes: [550],
      enhanced: ['5.7.1'],
      text: /^(\d{3}[ -])?(5\.7\.1 )?Sender denied/i,
      confidence: 0.85,
      fix: [
        'Onboard the domain of the sender under Email Service > Email Sending in the account that owns the token.',
      ],
      samples: ['550 5.7.1 Sender denied'],
      sources: [smtp],
    },
    {
      cause: 'message-too-large',
      codes: [552],
      text: /Message too big/i,
      note: 'The limit is 5 MiB with attachments after encoding.',
      samples: ['552 5.3.4 Message too big'],
      sources: [smtp],
    },
    {
      cause: 'ip-blocklisted',
      text: /found on one or more RBLs/i,
      samples: [
        '554 192.0.2.1 found on one or more RBLs (abusixip). Refer to https://developers.cloudflare.com/email-service/reference/postmaster/#realtime-block-lists',
      ],
      sources: [
        {
          title: 'Postmaster (Cloudflare Email Service)',
          url: 'https://developers.cloudflare.com/email-service/reference/postmaster/',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
