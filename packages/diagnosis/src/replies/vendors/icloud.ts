import { defineVendor } from '../types.ts';

const manual = {
  title: 'SMTP Field Manual: Apple',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual',
};
const seen = {
  title: 'sisimai: replies of Apple as seen',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Apple.pm',
};

/** iCloud Mail, smtp.mail.me.com. */
export const vendor = defineVendor({
  id: 'icloud',
  name: 'iCloud Mail',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp\.mail\.(me|icloud)\.com$/i, /(^|\.)mx\d+\.mail\.icloud\.com$/i],
    greeting: [/\.(me|icloud)\.com ESMTP/i],
    replies: [/support\.apple\.com\/[a-z-]*\/?HT204137/i, /\[(CS|HME)\d+\]/i],
  },
  rules: [
    {
      cause: 'sender-not-permitted',
      stages: ['mail', 'rcpt', 'data'],
      text: /From address is not one of your addresses/i,
      confidence: 0.97,
      fix: [
        'Send as your iCloud address, one of its aliases, or an address of a custom domain that is set up in iCloud+.',
        'Both the envelope sender and the From header count; look for a default such as noreply@ in the sending program.',
      ],
      samples: ['From address is not one of your addresses'],
      sources: [{ title: 'TryGhost/Ghost#17012', url: 'https://github.com/TryGhost/Ghost/issues/17012' }],
    },
    {
      cause: 'message-rejected-content',
      text: /Message rejected due to local policy/i,
      confidence: 0.8,
      samples: [
        '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
      ],
      sources: [manual],
    },
    {
      cause: 'ip-blocklisted',
      text: /Blocked - see https:\/\/support\.proofpoint\.com\/dnsbl-lookup|rejected due to (listing in|having a domain present in the) Spamhaus/i,
      confidence: 0.88,
      samples: [
        '550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.1',
        '550 5.7.1 Mail from IP 192.0.2.1 was rejected due to listing in Spamhaus SBL. For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.1',
        '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/',
      ],
      sources: [seen, manual],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /rejected due to .{1,100}.s DMARC policy|failing both SPF and DKIM authentication/i,
      samples: [
        '550 5.7.1 Your message was rejected due to example.com’s DMARC policy. See https://support.apple.com/en-us/HT204137 for info',
        '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/HT204137 for mailing best practices',
      ],
      sources: [manual, seen],
    },
    {
      cause: 'rate-limited',
      text: /deferred due to excessive volume/i,
      samples: [
        '421 4.7.1 Messages to user@icloud.com deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137',
      ],
      sources: [manual],
    },
    {
      cause: 'recipient-rejected-unknown',
      stages: ['rcpt', 'delivery'],
      text: /: (user does not exist|inactive email address)|unknown or illegal alias|recipient no longer on server/i,
      samples: [
        '550 5.1.1 <user@icloud.com>: user does not exist',
        '550 5.1.1 unknown or illegal alias: user@icloud.com',
        '550 5.1.6 recipient no longer on server: user@icloud.com',
      ],
      sources: [manual, seen],
    },
    {
      cause: 'mailbox-full',
      stages: ['rcpt', 'delivery'],
      text: /: user is over ?quota/i,
      samples: ['552 5.2.2 <user@icloud.com>: user is overquota'],
      sources: [manual],
    },
  ],
  checked: '2026-11-23',
});
