import { defineVendor } from '../types.ts';

const auth = {
  title: 'Stalwart source, auth.rs',
  url: 'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/auth.rs',
};
const mail = {
  title: 'Stalwart source, mail.rs',
  url: 'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/mail.rs',
};
const rcpt = {
  title: 'Stalwart source, rcpt.rs',
  url: 'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/rcpt.rs',
};
const data = {
  title: 'Stalwart source, data.rs',
  url: 'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/data.rs',
};
const session = {
  title: 'Stalwart source, session.rs',
  url: 'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/session.rs',
};
const ehlo = {
  title: 'Stalwart source, ehlo.rs',
  url: 'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/ehlo.rs',
};

/** The Stalwart mail server. */
export const vendor = defineVendor({
  id: 'stalwart',
  name: 'Stalwart',
  kind: 'software',
  recognise: {
    greeting: [/\bStalwart\b/i],
  },
  rules: [
    {
      cause: 'auth-oauth-token-invalid',
      codes: [535],
      text: /^oauth token expired/i,
      samples: ['535 5.7.8 OAuth token expired.'],
      sources: [auth],
    },
    {
      cause: 'auth-bad-credentials',
      codes: [535],
      text: /^authentication credentials invalid\.?$/i,
      samples: ['535 5.7.8 Authentication credentials invalid.'],
      sources: [auth],
    },
    {
      cause: 'auth-too-many-attempts',
      codes: [455],
      text: /too many authentication errors/i,
      samples: ['455 4.3.0 Too many authentication errors, disconnecting.'],
      sources: [auth],
    },
    {
      cause: 'auth-temporary-failure',
      codes: [454],
      text: /^temporary authentication failure$/i,
      samples: ['454 4.7.0 Temporary authentication failure'],
      sources: [auth],
    },
    {
      cause: 'auth-mechanism-unsupported',
      codes: [554],
      text: /authentication mechanism not supported/i,
      samples: ['554 5.7.8 Authentication mechanism not supported.'],
      sources: [session],
    },
    {
      cause: 'auth-not-offered',
      codes: [503],
      text: /^auth not allowed/i,
      samples: ['503 5.5.1 AUTH not allowed.'],
      sources: [session],
    },
    {
      cause: 'auth-required',
      codes: [503],
      text: /you must authenticate first/i,
      samples: ['503 5.5.1 You must authenticate first.'],
      sources: [mail],
    },
    {
      cause: 'starttls-not-offered',
      codes: [502],
      text: /^tls not available/i,
      samples: ['502 5.7.0 TLS not available.'],
      sources: [session],
    },
    {
      cause: 'sender-not-permitted',
      text: /you are not allowed to send from this address|^sender address not allowed/i,
      samples: [
        '501 5.5.4 You are not allowed to send from this address.',
        '550 5.7.1 Sender address not allowed.',
      ],
      sources: [mail],
    },
    {
      cause: 'ip-no-reverse-dns',
      text: /reverse dns validation failed|temporary error validating reverse dns/i,
      samples: [
        '550 5.7.25 Reverse DNS validation failed.',
        '451 4.7.25 Temporary error validating reverse DNS.',
      ],
      sources: [mail],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /spf validation failed|(?:rejected|temporarily rejected) per dmarc policy|no passing dkim signatures|arc validation failed|temporary spf validation error/i,
      samples: [
        '550 5.7.23 SPF validation failed, status: fail.',
        '550 5.7.1 Email rejected per DMARC policy.',
        '550 5.7.20 No passing DKIM signatures found.',
      ],
      sources: [mail, data],
    },
    {
      cause: 'ehlo-name-rejected',
      text: /^invalid ehlo domain|polite people say ehlo first/i,
      samples: ['550 5.5.0 Invalid EHLO domain.', '503 5.5.1 Polite people say EHLO first.'],
      sources: [ehlo, mail],
    },
    {
      cause: 'sender-address-invalid',
      codes: [501],
      text: /^bad sender's system address/i,
      samples: ["501 5.1.8 Bad sender's system address."],
      sources: [session],
    },
    {
      cause: 'relay-denied',
      text: /^relay not allowed/i,
      samples: ['550 5.1.2 Relay not allowed.'],
      sources: [rcpt],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /^mailbox does not exist\.$|bad destination mailbox address syntax|^address not found\.$/i,
      samples: ['550 5.1.2 Mailbox does not exist.', '501 5.1.3 Bad destination mailbox address syntax.'],
      sources: [rcpt, session],
    },
    {
      cause: 'greylisted',
      codes: [452],
      text: /^greylisted, please try/i,
      samples: ['452 4.2.2 Greylisted, please try again in a few moments.'],
      sources: [rcpt],
    },
    {
      cause: 'rate-limited',
      text: /^rate limit exceeded, try again later|maximum number of messages per session exceeded|^too many (?:recipients\.|errors, disconnecting)/i,
      samples: [
        '452 4.4.5 Rate limit exceeded, try again later.',
        '452 4.4.5 Maximum number of messages per session exceeded.',
        '455 4.5.3 Too many recipients.',
      ],
      sources: [mail, rcpt, data],
    },
    {
      cause: 'message-too-large',
      text: /^message too big for system/i,
      samples: ['552 5.3.4 Message too big for system.'],
      sources: [session, mail],
    },
    {
      cause: 'message-rejected-content',
      text: /message rejected due to excessive spam score|failed to parse message/i,
      samples: ['550 5.7.1 Message rejected due to excessive spam score.'],
      sources: [data],
    },
    {
      cause: 'server-busy-or-unavailable',
      text: /unable to (?:accept message|verify address) at this time|mail system full, try again later/i,
      samples: [
        '451 4.3.5 Unable to accept message at this time.',
        '452 4.3.1 Mail system full, try again later.',
      ],
      sources: [data, rcpt],
    },
    {
      cause: 'server-misconfigured',
      confidence: 0.6,
      text: /too many received headers\. possible loop/i,
      samples: ['450 4.4.6 Too many Received headers. Possible loop detected.'],
      sources: [data],
    },
  ],
  checked: '2026-11-23',
});
