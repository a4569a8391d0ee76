import { defineVendor } from '../types.ts';

const esmtpd = {
  title: 'Courier source, courieresmtpd.C',
  url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/module.esmtp/courieresmtpd.C',
};
const esmtp = {
  title: 'Courier source, esmtp.C',
  url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/module.esmtp/esmtp.C',
};
const submit = {
  title: 'Courier source, submit.C',
  url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
};
const submit2 = {
  title: 'Courier source, submit2.C',
  url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit2.C',
};
const rate = {
  title: 'Courier source, ratefilter.C',
  url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/filters/ratefilter.C',
};

/** The Courier mail server. */
export const vendor = defineVendor({
  id: 'courier',
  name: 'Courier',
  kind: 'software',
  recognise: {
    greeting: [/\bESMTP\b.*\bCourier\b/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      codes: [535],
      text: /^authentication failed\.$|^authentication rejected$/i,
      samples: ['535 Authentication failed.', '535 Authentication rejected'],
      sources: [esmtpd],
    },
    {
      cause: 'auth-required',
      codes: [535],
      text: /^authentication required\.$/i,
      samples: ['535 Authentication required.'],
      sources: [esmtpd],
    },
    {
      cause: 'starttls-required',
      codes: [400],
      text: /^starttls is required first/i,
      samples: ['400 STARTTLS is required first.'],
      sources: [esmtpd],
    },
    {
      cause: 'starttls-failed',
      codes: [440, 540],
      text: /^tls not available/i,
      samples: ['440 TLS not available.', '540 TLS not available.'],
      sources: [esmtpd],
    },
    {
      cause: 'relay-denied',
      codes: [513],
      text: /^relaying denied/i,
      samples: ['513 Relaying denied.'],
      sources: [esmtp],
    },
    {
      cause: 'sender-domain-not-found',
      codes: [517],
      text: /domain does not exist: |^invalid domain, see <url:/i,
      samples: [
        '517-Domain does not exist: app@mail.example.com.',
        '517 Invalid domain, see <URL:https://datatracker.ietf.org/doc/html/rfc1035>',
      ],
      sources: [submit],
    },
    {
      cause: 'sender-not-permitted',
      confidence: 0.8,
      codes: [517],
      text: /^sender rejected: /i,
      samples: ['517 Sender rejected: app@example.com'],
      sources: [submit],
    },
    {
      cause: 'ip-blocklisted',
      confidence: 0.7,
      codes: [517],
      text: /^mail server at \S+ is blocked/i,
      samples: ['517 Mail server at 203.0.113.7 is blocked.'],
      sources: [submit],
    },
    {
      cause: 'dns-temporary-failure',
      confidence: 0.6,
      codes: [417],
      text: /^dns lookup failure: /i,
      note: "The server could not look up the sender's domain just now.",
      samples: ['417 DNS lookup failure: app@example.com. Try again later.'],
      sources: [submit],
    },
    {
      cause: 'recipient-rejected-unknown',
      codes: [550],
      text: /^user unknown\.$|^user <[^>]*> unknown$/i,
      samples: ['550 User unknown.', '550 User <user> unknown'],
      sources: [submit],
    },
    {
      cause: 'ehlo-name-rejected',
      codes: [502],
      text: /polite people say helo first/i,
      samples: ['502 Polite people say HELO first'],
      sources: [esmtpd],
    },
    {
      cause: 'message-too-large',
      codes: [523, 534],
      text: /^message length \(|size=message too big|message header size exceeds policy limit/i,
      samples: ['534 SIZE=Message too big.', '534 Message header size exceeds policy limit.'],
      sources: [esmtpd, submit, submit2],
    },
    {
      cause: 'message-rejected-content',
      codes: [550, 571],
      text: /^spam refused\.|delivery not authorized, message refused/i,
      samples: ['550 Spam refused.', '571 Delivery not authorized, message refused.'],
      sources: [submit, submit2],
    },
    {
      cause: 'greylisted',
      codes: [412],
      text: /^you are (?:not )?whitelisted by this recipient, please try again later/i,
      samples: ['412 You are not whitelisted by this recipient, please try again later.'],
      sources: [submit],
    },
    {
      cause: 'rate-limited',
      text: /number of messages exceeded administrative limit|^too many recipients\.$/i,
      samples: ['500 Number of messages exceeded administrative limit.', '531 Too many recipients.'],
      sources: [rate, submit],
    },
    {
      cause: 'server-busy-or-unavailable',
      codes: [431, 432, 400],
      text: /^mail system full\.|service temporarily unavailable/i,
      samples: ['431 Mail system full.', '432 Service temporarily unavailable.'],
      sources: [submit, esmtpd],
    },
    {
      cause: 'protocol-error',
      confidence: 0.5,
      codes: [554],
      text: /your mail software violates rfc 821/i,
      samples: ['554 Syntax error - your mail software violates RFC 821.'],
      sources: [esmtpd],
    },
  ],
  checked: '2026-11-23',
});
