import { defineVendor } from '../types.ts';

const conn = {
  title: 'Haraka source, connection.js',
  url: 'https://github.com/haraka/Haraka/blob/master/connection.js',
};
const base = {
  title: 'Haraka source, auth_base.js',
  url: 'https://github.com/haraka/Haraka/blob/master/plugins/auth/auth_base.js',
};
const fwd = {
  title: 'Haraka source, smtp_forward.js',
  url: 'https://github.com/haraka/Haraka/blob/master/plugins/queue/smtp_forward.js',
};
const busy = {
  title: 'Haraka source, toobusy.js',
  url: 'https://github.com/haraka/Haraka/blob/master/plugins/toobusy.js',
};
const fcrdns = {
  title: 'haraka-plugin-fcrdns',
  url: 'https://github.com/haraka/haraka-plugin-fcrdns/blob/master/index.js',
};
const helo = {
  title: 'haraka-plugin-helo.checks',
  url: 'https://github.com/haraka/haraka-plugin-helo.checks/blob/master/index.js',
};
const early = {
  title: 'haraka-plugin-early_talker',
  url: 'https://github.com/haraka/haraka-plugin-early_talker/blob/master/index.js',
};
const cred = {
  title: 'Haraka source, prevent_credential_leaks.js',
  url: 'https://github.com/haraka/Haraka/blob/master/plugins/prevent_credential_leaks.js',
};

/** Haraka and its plugins. */
export const vendor = defineVendor({
  id: 'haraka',
  name: 'Haraka',
  kind: 'software',
  recognise: {
    greeting: [/\bESMTP Haraka\b|\bHaraka\/\d/i],
    replies: [/\bharaka\.github\.io\b/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      codes: [535],
      text: /^authentication failed$/i,
      samples: ['535 5.7.8 Authentication failed'],
      sources: [base],
    },
    {
      cause: 'auth-bad-credentials',
      confidence: 0.7,
      codes: [504],
      text: /^invalid auth string/i,
      note: 'User name or password was empty.',
      samples: ['504 Invalid AUTH string'],
      sources: [base],
    },
    {
      cause: 'auth-required',
      codes: [550],
      text: /^authentication required$/i,
      samples: ['550 Authentication required'],
      sources: [conn],
    },
    {
      cause: 'sender-not-permitted',
      text: /envelope domain '[^']*' doesn't match auth domain|^spoofed mail from$/i,
      samples: [
        "550 Envelope domain 'example.org' doesn't match AUTH domain 'example.com'",
        '550 Spoofed MAIL FROM',
      ],
      sources: [base, fwd],
    },
    {
      cause: 'relay-denied',
      text: /^i cannot deliver mail for </i,
      fix: ['Log in: without a login Haraka takes mail only for the domains it serves.'],
      samples: ['550 I cannot deliver mail for <user@example.net>'],
      sources: [conn],
    },
    {
      cause: 'ip-no-reverse-dns',
      text: /rejected; no rdns|no fcrdns match found|^rdns (?:lookup failed|temporary failure)|rdns lookup (?:timeout|error)/i,
      samples: [
        '550 client [203.0.113.7] rejected; no rDNS',
        '550 Sorry, no FCrDNS match found',
        '554 rDNS Lookup Failed',
      ],
      sources: [fcrdns, conn],
    },
    {
      cause: 'ehlo-name-rejected',
      text: /^(?:helo|ehlo) (?:denied|requires domain\/address)|^helo (?:host|ip literal|is dynamic)|helo not allowed here|invalid address format in helo|invalid helo host|resolving your helo hostname|^use ehlo\/helo before mail/i,
      samples: [
        '501 EHLO requires domain/address - see RFC-2821 4.1.1.1',
        '550 HELO host must be a FQDN or address literal (RFC 5321 2.3.5)',
        '550 HELO host has no forward DNS match',
        '550 EHLO denied',
      ],
      sources: [conn, helo],
    },
    {
      cause: 'sender-address-invalid',
      text: /^invalid mail from address/i,
      samples: ['501 Invalid MAIL FROM address'],
      sources: [conn],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.7,
      text: /^invalid rcpt to address/i,
      samples: ['501 Invalid RCPT TO address'],
      sources: [conn],
    },
    {
      cause: 'tls-mode-mismatch',
      text: /ssl attempted over a non-ssl socket/i,
      fix: ['Choose STARTTLS for this port, or port 465 for implicit TLS.'],
      samples: ['501 SSL attempted over a non-SSL socket'],
      sources: [conn],
    },
    {
      cause: 'message-too-large',
      text: /^message too big!/i,
      samples: ['550 Message too big!'],
      sources: [conn],
    },
    {
      cause: 'message-rejected-content',
      text: /^message denied$|mail matches a known spam signature|credential leak detected|bare line-feed|too many mime parts/i,
      samples: [
        '550 Message denied',
        '550 Credential leak detected: never give out your username/password to anyone!',
        '451 Bare line-feed; see http://haraka.github.io/barelf/',
      ],
      sources: [conn, cred],
    },
    {
      cause: 'ip-blocklisted',
      confidence: 0.6,
      codes: [554],
      text: /your mail is not welcome here/i,
      samples: ['554 Your mail is not welcome here'],
      sources: [conn],
    },
    {
      cause: 'server-busy-or-unavailable',
      text: /^internal server error$|too busy; please try again later|^come back later$|message denied temporarily/i,
      samples: ['421 Internal Server Error', '421 Too busy; please try again later', '421 Come back later'],
      sources: [conn, busy],
    },
    {
      cause: 'protocol-error',
      confidence: 0.6,
      text: /^you talk too soon$|^unrecognized command$|syntax error \(8-bit characters not allowed\)|^command line too long$/i,
      samples: ['550 You talk too soon', '500 Unrecognized command'],
      sources: [early, conn],
    },
  ],
  checked: '2026-11-23',
});
