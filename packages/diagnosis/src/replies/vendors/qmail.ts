import { defineVendor } from '../types.ts';

const nq = {
  title: 'notqmail source, qmail-smtpd.c',
  url: 'https://github.com/notqmail/notqmail/blob/main/qmail-smtpd.c',
};
const q = {
  title: 'notqmail source, qmail.c',
  url: 'https://github.com/notqmail/notqmail/blob/main/qmail.c',
};
const sg = {
  title: 'qmail with patches, qmail-smtpd.c',
  url: 'https://github.com/sagredo-dev/qmail/blob/main/qmail-smtpd.c',
};
const ovh = {
  title: 'Exim log, relaying refused by a qmail server',
  url: 'https://pastebin.com/1qRkUWBq',
};
const ck = {
  title: 'qmail with patches, chkuser_settings.h',
  url: 'https://github.com/sagredo-dev/qmail/blob/main/chkuser_settings.h',
};

/** qmail and its descendants with the usual patches. */
export const vendor = defineVendor({
  id: 'qmail',
  name: "qmail (netqmail, notqmail, s/qmail, vpopmail's chkuser)",
  kind: 'software',
  recognise: {
    replies: [/\(#[245]\.\d\.\d\)\s*$/, /\(chkuser\)\s*$/i],
  },
  rules: [
    {
      cause: 'relay-denied',
      text: /isn't in my list of allowed rcpthosts|^we don't relay\b|domain isn't allowed to be relayed/i,
      fix: [
        'Log in: set user name and password. qmail relays only for those who did, or for addresses in its tcp rules (RELAYCLIENT).',
      ],
      samples: [
        "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
        "553 sorry, that domain isn't in my list of allowed rcpthosts; no valid cert for gatewaying (#5.7.1)",
        "553 5.7.1 sorry, that domain isn't in my list of allowed rcpthosts (chkuser)",
        "553 we don't relay (#5.7.1)",
        "553 sorry, that domain isn't allowed to be relayed thru this MTA (#5.7.1) (mail414.example.net, smtpauth: no)",
      ],
      sources: [nq, sg, ck, ovh],
    },
    {
      cause: 'auth-bad-credentials',
      codes: [535],
      text: /^authentication failed \(#5\.7\.1\)/i,
      samples: ['535 authentication failed (#5.7.1)'],
      sources: [sg],
    },
    {
      cause: 'auth-required',
      codes: [530],
      text: /^authorization required \(#5\.7\.1\)|authentication required \(chkuser\)/i,
      samples: ['530 Authorization required (#5.7.1)', '530 5.7.0 Authentication required (chkuser)'],
      sources: [sg, ck],
    },
    {
      cause: 'auth-requires-tls',
      codes: [538],
      text: /auth not available without tls/i,
      samples: ['538 auth not available without TLS (#5.3.3)'],
      sources: [sg],
    },
    {
      cause: 'auth-not-offered',
      codes: [503],
      text: /^auth not available \(/i,
      samples: ['503 auth not available (#5.3.3)'],
      sources: [sg],
    },
    {
      cause: 'auth-mechanism-unsupported',
      codes: [504],
      text: /auth type (?:unimplemented|invalid)/i,
      samples: ['504 auth type unimplemented (#5.5.1)'],
      sources: [sg],
    },
    {
      cause: 'auth-temporary-failure',
      codes: [454],
      text: /and i can't auth/i,
      samples: [
        "454 oops, problem with child and I can't auth (#4.3.0)",
        "454 oops, child won't start and I can't auth (#4.3.0)",
      ],
      sources: [sg],
    },
    {
      cause: 'starttls-failed',
      codes: [454],
      text: /^tls .*\(#4\.3\.0\)/i,
      samples: ['454 TLS connection failed (#4.3.0)'],
      sources: [sg],
    },
    {
      cause: 'sender-not-permitted',
      text: /from and auth not the same|envelope sender is in my badmailfrom list|envelope sender has been denied/i,
      samples: [
        '503 from and auth not the same (#5.5.1)',
        '553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)',
        '553 sorry, your envelope sender has been denied (#5.7.1)',
      ],
      sources: [sg, nq],
    },
    {
      cause: 'sender-domain-not-found',
      text: /can't find a valid mx for sender domain/i,
      samples: ["550 5.1.8 sorry, can't find a valid MX for sender domain (chkuser)"],
      sources: [ck],
    },
    {
      cause: 'sender-address-invalid',
      text: /sender syntax not allowed/i,
      samples: ['553 5.1.7 sorry, sender syntax not allowed (chkuser)'],
      sources: [ck],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /sorry, no mailbox here by that name|recipient is not in my validrcptto list|envelope recipient has been denied|rcpt syntax not allowed|you must specify a domain \(chkuser\)/i,
      samples: [
        '550 sorry, no mailbox here by that name (#5.1.1)',
        '550 5.1.1 sorry, no mailbox here by that name (chkuser)',
        '553 sorry, this recipient is not in my validrcptto list (#5.7.1)',
      ],
      sources: [sg, ck],
    },
    {
      cause: 'dns-host-not-found',
      text: /can't find a valid mx for rcpt domain/i,
      samples: ["550 5.1.2 sorry, can't find a valid MX for rcpt domain (chkuser)"],
      sources: [ck],
    },
    {
      cause: 'mailbox-full',
      text: /recipient mailbox is full \(chkuser\)/i,
      samples: ['552 5.2.2 sorry, recipient mailbox is full (chkuser)'],
      sources: [ck],
    },
    {
      cause: 'ehlo-name-rejected',
      text: /your helo host name has been denied/i,
      samples: ['553 sorry, your HELO host name has been denied (#5.7.1)'],
      sources: [sg],
    },
    {
      cause: 'rate-limited',
      text: /max rcpt limit exceeded|reached maximum number of recipients allowed|you have exceeded your messaging limits|too many invalid addresses, goodbye|violating our security policies \(chkuser\)/i,
      samples: [
        '452 max rcpt limit exceeded (#5.7.1)',
        '421 you have exceeded your messaging limits (#4.3.0)',
        '550 5.5.3 sorry, reached maximum number of recipients allowed in one session (chkuser)',
      ],
      sources: [sg, ck],
    },
    {
      cause: 'message-too-large',
      text: /message size exceeds my databytes limit/i,
      samples: ['552 sorry, that message size exceeds my databytes limit (#5.3.4)'],
      sources: [nq],
    },
    {
      cause: 'message-rejected-content',
      text: /mail server permanently rejected message|denied by policy\)/i,
      samples: ['554 mail server permanently rejected message (#5.3.0)'],
      sources: [q, sg],
    },
    {
      cause: 'message-rejected-content',
      text: /see https?:\/\/(?:cr\.yp\.to\/docs|pobox\.com\/~djb\/docs)\/smtplf\.html/i,
      note: 'The message has line ends without a carriage return. Mend the program that writes it: each line must end in CR LF.',
      samples: ['451 See https://cr.yp.to/docs/smtplf.html.'],
      sources: [nq],
    },
    {
      cause: 'server-misconfigured',
      confidence: 0.8,
      text: /unable to read controls|unable to figure out my ip addresses|qq unable to read configuration|unable to exec qq|qq trouble in home directory|broken policy\)/i,
      samples: ['421 unable to read controls (#4.3.0)', '451 qq unable to read configuration (#4.3.0)'],
      sources: [nq, q],
    },
    {
      cause: 'server-busy-or-unavailable',
      text: /qqt failure|^out of memory|qq (?:crashed|out of memory|timeout|write error|read error|temporary problem|trouble|internal bug)|mail server temporarily rejected message|system temporary unavailable, try again later \(chkuser\)|dns temporary failure \(chkuser\)/i,
      samples: [
        '451 qqt failure (#4.3.0)',
        '451 qq write error or disk full (#4.3.0)',
        '451 mail server temporarily rejected message (#4.3.0)',
      ],
      sources: [nq, q, ck],
    },
    {
      cause: 'protocol-error',
      confidence: 0.6,
      codes: [554],
      text: /^smtp protocol violation$/i,
      samples: ['554 SMTP protocol violation'],
      sources: [sg],
    },
    {
      cause: 'server-misconfigured',
      confidence: 0.6,
      text: /too many hops, this message is looping/i,
      samples: ['554 too many hops, this message is looping (#5.4.6)'],
      sources: [nq],
    },
  ],
  checked: '2026-11-23',
});
