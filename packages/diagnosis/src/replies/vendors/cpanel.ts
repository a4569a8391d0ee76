import { defineVendor } from '../types.ts';

const set = {
  title: "Sisimai's set of bounce messages",
  url: 'https://github.com/sisimai/p5-sisimai/tree/master/set-of-emails',
};
const full = {
  title: 'A session with a cPanel server without a login',
  url: 'https://pastebin.com/e25g8b3J',
};
const quota = {
  title: 'cPanel forum: email quota',
  url: 'https://forums.cpanel.net/threads/email-quota.697029/',
};
const defers = {
  title: 'cPanel max defers occurring for an account',
  url: 'https://my.ultrawebhosting.com/knowledgebase/392/cPanel-Max-Defers-Occurring-for-an-Account.html',
};
const zone = {
  title: "ZoneMTA's bounce rules",
  url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
};
const spam = {
  title: 'Sisimai source, Reason/SpamDetected.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/SpamDetected.pm',
};
const limit = {
  title: 'MDaemon session with a cPanel server',
  url: 'https://pastebin.com/jA77NHFE',
};
const susp = {
  title: "Exim log of a hoster's cPanel server",
  url: 'https://pastebin.com/cVhrByU6',
};

/** Exim as cPanel sets it up. */
export const vendor = defineVendor({
  id: 'cpanel',
  name: 'cPanel (Exim)',
  kind: 'software',
  recognise: {
    greeting: [/\bWe do not authorize the use of this system to transport unsolicited\b/i],
    replies: [/\bplease turn on smtp authentication in your mail client\b/i],
  },
  rules: [
    {
      cause: 'rate-limited',
      codes: [451],
      text: /the server has reached its limit for processing requests from your host/i,
      samples: [
        '451-The server has reached its limit for processing requests from your host. 451 Please try again later.',
      ],
      sources: [limit],
    },
    {
      cause: 'rate-limited',
      text: /^\S+@\S+ exceeded rate limit \(/i,
      samples: ['smtp@example.com exceeded rate limit ( 100.9 / 1h )'],
      sources: [susp],
    },
    {
      cause: 'auth-account-locked-or-suspended',
      text: /this domain is temporarily suspended from sending out mail/i,
      fix: ['Ask the hoster why the domain was stopped; a stolen mailbox password is the usual cause.'],
      samples: [
        'This domain is temporarily suspended from sending out mail [ Authenticated ID: smtp@example.com ]',
      ],
      sources: [susp],
    },
    {
      cause: 'auth-required',
      text: /please turn on smtp authentication in your mail client|is not permitted to relay through this server without authentication/i,
      samples: [
        '550-Please turn on SMTP Authentication in your mail client. 550-host.example.com [203.0.113.7]:11111 is not permitted to relay 550 through this server without authentication.',
        '550-Please turn on SMTP Authentication in your mail client, or login to the 550-IMAP/POP3 server before sending your message. (host.example.com) 550-[203.0.113.7]:42630 is not permitted to relay through this server without 550 authentication.',
      ],
      sources: [set, full],
    },
    {
      cause: 'quota-exceeded',
      text: /has exceeded the max emails per hour/i,
      fix: [
        'Wait for the next hour. The hoster sets the limit in WHM: Tweak Settings, Mail, max hourly emails per domain.',
      ],
      samples: [
        'Domain example.com has exceeded the max emails per hour (3/2 (150%)) allowed. Message discarded.',
        'Domain "example.com" has exceeded the max emails per hour (2/2 (100%)) allowed. Message will be reattempted later',
      ],
      sources: [quota],
    },
    {
      cause: 'rate-limited',
      text: /has exceeded the max defers and failures per hour/i,
      note: "Too many of the domain's messages could not be delivered, so the server stops the domain for an hour.",
      fix: ['Remove the addresses that fail, then wait an hour.'],
      samples: [
        'Domain example.com has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.',
      ],
      sources: [defers],
    },
    {
      cause: 'ip-blocklisted',
      text: /junkmail rejected - .* is in an rbl/i,
      samples: [
        '550-"JunkMail rejected - host.example.com [203.0.113.7]:24706 is in an RBL: Blocked - see https://www.spamcop.net/bl.shtml?203.0.113.7"',
      ],
      sources: [zone],
    },
    {
      cause: 'message-rejected-content',
      text: /the mail server detected your message as spam and has prevented delivery/i,
      samples: ['The mail server detected your message as spam and has prevented delivery.'],
      sources: [spam],
    },
  ],
  checked: '2026-11-23',
});
