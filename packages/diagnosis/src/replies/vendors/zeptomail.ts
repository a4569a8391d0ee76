import { defineVendor } from '../types.ts';

const codes = {
  title: 'SMTP Error Codes (ZeptoMail)',
  url: 'https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html',
};

/** ZeptoMail, Zoho's transactional service (formerly TransMail). */
export const vendor = defineVendor({
  id: 'zeptomail',
  name: 'Zoho ZeptoMail',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp\.(zeptomail|transmail)\.[a-z.]+$/i],
    greeting: [/(zeptomail|transmail)/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      text: /^(\d{3}[ -])?Authentication Failed\.?$/i,
      confidence: 0.75,
      fix: [
        'The user name is emailapikey, the password the send mail token of the mail agent (SMTP tab).',
        'If they are right, look at the credits and the state of the account: ZeptoMail says the same when credits ran out or the account is blocked.',
      ],
      samples: ['535 Authentication Failed.'],
      sources: [codes],
    },
    {
      cause: 'sender-domain-not-verified',
      stages: ['mail', 'rcpt', 'data'],
      text: /Relaying disallowed as\b/i,
      confidence: 0.85,
      fix: ['Add the domain of the From address to the mail agent and verify it.'],
      samples: [
        '553 Relaying disallowed as user@example.com.',
        '552 Relaying disallowed as user@example.com.',
      ],
      sources: [codes],
    },
    {
      cause: 'starttls-required',
      codes: [530],
      text: /Must issue a STARTTLS command first/i,
      samples: ['530 Must issue a STARTTLS command first.'],
      sources: [codes],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data'],
      text: /Subject is Mandatory|virus .{1,60} detected by Zoho Mail/i,
      samples: ['5.2.1 Subject is Mandatory.', '5.7.1 virus Win. Test. EICAR_HDB-1 detected by Zoho Mail.'],
      sources: [codes],
    },
    {
      cause: 'message-too-large',
      text: /Email size exceeded the policy/i,
      samples: ['5.2.0 Email size exceeded the policy.'],
      sources: [codes],
    },
  ],
  checked: '2026-11-23',
});
