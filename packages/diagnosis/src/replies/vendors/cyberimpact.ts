import { defineVendor } from '../types.ts';

const page = {
  title: 'SMTP error codes: what they mean (Cyberimpact)',
  url: 'https://faq.cyberimpact.com/en/articles/1531',
};

/** Cyberimpact's SMTP relay. */
export const vendor = defineVendor({
  id: 'cyberimpact',
  name: 'Cyberimpact',
  kind: 'provider',
  recognise: { hosts: [/(^|\.)cyberimpact\.com$/i], greeting: [/cyberimpact/i], replies: [/cyberimpact/i] },
  rules: [
    {
      cause: 'auth-too-many-attempts',
      text: /Authentication blocked due to too many failed attempts/i,
      confidence: 0.97,
      samples: ['535 5.7.8 Authentication blocked due to too many failed attempts'],
      sources: [page],
    },
    {
      cause: 'auth-smtp-disabled-for-account',
      text: /SMTP relay is not enabled for this account/i,
      confidence: 0.97,
      samples: ['535 5.7.8 SMTP relay is not enabled for this account'],
      sources: [page],
    },
    {
      cause: 'starttls-required',
      codes: [538],
      text: /Must issue a STARTTLS command first/i,
      samples: ['538 5.7.0 Must issue a STARTTLS command first'],
      sources: [page],
    },
    {
      cause: 'quota-exceeded',
      text: /Quota exceeded for the current period/i,
      confidence: 0.97,
      samples: ['452 4.2.2 Quota exceeded for the current period'],
      sources: [page],
    },
    {
      cause: 'too-many-connections',
      text: /Too many active sessions for (user|account|IP address)/i,
      confidence: 0.96,
      samples: [
        '454 4.7.0 Too many active sessions for user',
        '454 4.7.0 Too many active sessions for IP address. Please retry later.',
      ],
      sources: [page],
    },
  ],
  checked: '2026-11-23',
});
