import { defineVendor } from '../types.ts';

const auth = {
  title: 'Dovecot source, submission-login/client-authenticate.c',
  url: 'https://github.com/dovecot/core/blob/main/src/submission-login/client-authenticate.c',
};
const common = {
  title: 'Dovecot source, login-common/login-common.h',
  url: 'https://github.com/dovecot/core/blob/main/src/login-common/login-common.h',
};
const loginAuth = {
  title: 'Dovecot source, login-common/client-common-auth.c',
  url: 'https://github.com/dovecot/core/blob/main/src/login-common/client-common-auth.c',
};
const sasl = {
  title: 'Dovecot source, login-common/sasl-server.c',
  url: 'https://github.com/dovecot/core/blob/main/src/login-common/sasl-server.c',
};
const cmds = {
  title: 'Dovecot source, lib-smtp/smtp-server-command.c',
  url: 'https://github.com/dovecot/core/blob/main/src/lib-smtp/smtp-server-command.c',
};
const mail = {
  title: 'Dovecot source, lib-smtp/smtp-server-cmd-mail.c',
  url: 'https://github.com/dovecot/core/blob/main/src/lib-smtp/smtp-server-cmd-mail.c',
};
const rcpt = {
  title: 'Dovecot source, lib-smtp/smtp-server-cmd-rcpt.c',
  url: 'https://github.com/dovecot/core/blob/main/src/lib-smtp/smtp-server-cmd-rcpt.c',
};
const starttls = {
  title: 'Dovecot source, lib-smtp/smtp-server-cmd-starttls.c',
  url: 'https://github.com/dovecot/core/blob/main/src/lib-smtp/smtp-server-cmd-starttls.c',
};
const authcmd = {
  title: 'Dovecot source, lib-smtp/smtp-server-cmd-auth.c',
  url: 'https://github.com/dovecot/core/blob/main/src/lib-smtp/smtp-server-cmd-auth.c',
};
const relay = {
  title: 'Dovecot source, submission/submission-backend-relay.c',
  url: 'https://github.com/dovecot/core/blob/main/src/submission/submission-backend-relay.c',
};
const main = {
  title: 'Dovecot source, submission/main.c',
  url: 'https://github.com/dovecot/core/blob/main/src/submission/main.c',
};
const lmtp = {
  title: 'Dovecot source, lmtp/lmtp-local.c',
  url: 'https://github.com/dovecot/core/blob/main/src/lmtp/lmtp-local.c',
};
const lmtpProxy = {
  title: 'Dovecot source, lmtp/lmtp-proxy.c',
  url: 'https://github.com/dovecot/core/blob/main/src/lmtp/lmtp-proxy.c',
};
const quota = {
  title: 'Dovecot source, plugins/quota/quota.c',
  url: 'https://github.com/dovecot/core/blob/main/src/plugins/quota/quota.c',
};
const proxy = {
  title: 'Dovecot source, login-common/login-proxy.h',
  url: 'https://github.com/dovecot/core/blob/main/src/login-common/login-proxy.h',
};

/** Dovecot: its submission server, its LMTP server, and what its login service answers. */
export const vendor = defineVendor({
  id: 'dovecot',
  name: 'Dovecot',
  kind: 'software',
  recognise: {
    greeting: [/\bDovecot(?: \([^)]*\))? ready\b/i, /\bDovecot LMTP\b/i],
    replies: [
      /\bunsupported authentication mechanism\b/i,
      /\bplaintext authentication disallowed on non-secure\b/i,
    ],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      codes: [535],
      text: /^authentication failed\.$/i,
      samples: ['535 5.7.8 Authentication failed.'],
      sources: [auth, common],
    },
    {
      cause: 'auth-temporary-failure',
      codes: [454],
      text: /^temporary authentication failure\b|^account is temporarily unavailable/i,
      samples: [
        '454 4.7.0 Temporary authentication failure. [mail.example.com:2026-02-03 10:11:12]',
        '454 4.7.0 Account is temporarily unavailable.',
      ],
      sources: [auth, common, proxy],
    },
    {
      cause: 'auth-requires-tls',
      codes: [523, 530],
      text: /(?:plaintext|cleartext) authentication disallowed on non-secure/i,
      samples: ['523 5.7.10 Plaintext authentication disallowed on non-secure (SSL/TLS) connections.'],
      sources: [auth, common],
    },
    {
      cause: 'auth-requires-tls',
      codes: [523],
      enhanced: ['5.7.10'],
      samples: ['523 5.7.10 Plaintext authentication disabled.'],
      sources: [auth, sasl],
    },
    {
      cause: 'auth-mechanism-unsupported',
      codes: [504],
      text: /unsupported authentication mechanism/i,
      samples: ['504 5.5.4 Unsupported authentication mechanism.'],
      sources: [auth, sasl],
    },
    {
      cause: 'auth-account-locked-or-suspended',
      codes: [525],
      note: 'Code 525 stands for an account whose login is disabled.',
      samples: ['525 5.7.13 Login disabled for this user'],
      sources: [auth, loginAuth],
    },
    {
      cause: 'auth-required',
      codes: [530],
      text: /^authentication required\.?$/i,
      samples: ['530 5.7.0 Authentication required.'],
      sources: [cmds, auth],
    },
    {
      cause: 'starttls-required',
      codes: [530],
      text: /^tls required/i,
      samples: ['530 5.7.0 TLS required.'],
      sources: [cmds],
    },
    {
      cause: 'starttls-not-offered',
      codes: [502],
      text: /^tls support is not enabled/i,
      samples: ['502 5.5.1 TLS support is not enabled.'],
      sources: [starttls],
    },
    {
      cause: 'auth-not-offered',
      stages: ['auth'],
      codes: [502],
      text: /^unsupported command$/i,
      samples: ['502 5.5.1 Unsupported command'],
      sources: [authcmd],
    },
    {
      cause: 'sender-address-invalid',
      codes: [501],
      text: /^invalid from: /i,
      samples: [
        '501 5.5.4 Invalid FROM: Unexpected whitespace before path',
        '501 5.5.4 Invalid FROM: Missing domain',
      ],
      sources: [mail],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.7,
      codes: [501],
      text: /^invalid to: /i,
      samples: ['501 5.5.4 Invalid TO: Missing domain'],
      sources: [rcpt],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /user doesn't exist: /i,
      samples: ["550 5.1.1 <user@example.com> User doesn't exist: user@example.com"],
      sources: [lmtp],
    },
    {
      cause: 'mailbox-full',
      text: /quota exceeded \(mailbox for user is full\)/i,
      samples: [
        '552 5.2.2 <user@example.com> Quota exceeded (mailbox for user is full)',
        '452 4.2.2 <user@example.com> Quota exceeded (mailbox for user is full)',
      ],
      sources: [quota, lmtp],
    },
    {
      cause: 'message-too-large',
      text: /message size exceeds administrative limit|message size exceeds fixed maximum message size/i,
      samples: [
        '552 5.2.3 Message size exceeds administrative limit',
        '552 5.3.4 Message size exceeds fixed maximum message size',
      ],
      sources: [mail, relay],
    },
    {
      cause: 'ehlo-name-rejected',
      codes: [501],
      text: /^missing hostname$/i,
      samples: ['501 Missing hostname'],
      sources: [cmds],
    },
    {
      cause: 'server-misconfigured',
      confidence: 0.8,
      codes: [451],
      text: /failed to establish relay connection|^proxy failed/i,
      note: 'Dovecot hands mail over to another server, and cannot reach it.',
      fix: [
        "Server's administrator: check submission_relay_host, its port and its TLS settings, and that that server runs.",
      ],
      samples: [
        '451 4.4.0 Failed to establish relay connection',
        '451 4.4.0 Proxy failed: Connection refused (session=abc)',
      ],
      sources: [relay, lmtpProxy],
    },
    {
      cause: 'server-misconfigured',
      confidence: 0.7,
      codes: [451, 421],
      text: /temporary internal (?:error|failure)|shutting down due to fatal error|the submission binary must not be started from inetd/i,
      samples: [
        '451 4.3.0 <user@example.com> Temporary internal error',
        '421 4.3.2 mail.example.com Shutting down due to fatal error',
      ],
      sources: [lmtp, main],
    },
    {
      cause: 'rate-limited',
      text: /^(?:<[^>]*> )?too many (?:concurrent deliveries for user|recipients|invalid commands)/i,
      samples: [
        '451 4.3.0 <user@example.com> Too many concurrent deliveries for user',
        '451 4.5.3 Too many recipients',
        '421 4.7.0 Too many invalid commands.',
      ],
      sources: [lmtp, rcpt, cmds],
    },
    {
      cause: 'server-busy-or-unavailable',
      confidence: 0.5,
      codes: [421],
      text: /disconnected for inactivity/i,
      samples: ['421 4.4.2 mail.example.com Disconnected for inactivity'],
      sources: [cmds],
    },
    {
      cause: 'sender-not-permitted',
      confidence: 0.6,
      text: /access denied \(anonymous user\)/i,
      note: 'The login was anonymous; sending needs a real one.',
      samples: ['554 5.7.1 Access denied (anonymous user)'],
      sources: [relay],
    },
  ],
  checked: '2026-11-23',
});
