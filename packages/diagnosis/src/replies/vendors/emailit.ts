import { defineVendor } from '../types.ts';

const page = {
  title: 'SMTP troubleshooting (Emailit)',
  url: 'https://emailit.com/docs/smtp/troubleshooting.md',
};

/** Emailit, smtp.emailit.com. */
export const vendor = defineVendor({
  id: 'emailit',
  name: 'Emailit',
  kind: 'provider',
  recognise: { hosts: [/(^|\.)smtp\.emailit\.com$/i], greeting: [/emailit/i], replies: [/emailit/i] },
  rules: [
    {
      cause: 'rate-limited',
      text: /Messages per second limit exceeded/i,
      confidence: 0.96,
      samples: ['452 4.4.5 Messages per second limit exceeded'],
      sources: [page],
    },
    {
      cause: 'quota-exceeded',
      text: /Daily message limit exceeded/i,
      confidence: 0.96,
      samples: ['452 4.5.3 Daily message limit exceeded'],
      sources: [page],
    },
    {
      cause: 'server-busy-or-unavailable',
      text: /Temporary local error in processing/i,
      samples: ['451 Temporary local error in processing'],
      sources: [page],
      confidence: 0.85,
    },
  ],
  checked: '2026-11-23',
});
