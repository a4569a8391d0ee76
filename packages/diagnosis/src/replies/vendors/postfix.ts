import { defineVendor } from '../types.ts';

/** The files of Postfix whose reply texts the rules below follow. */
const source = (file: string) => ({
  title: `Postfix source, ${file}`,
  url: `https://github.com/vdukhovni/postfix/blob/master/postfix/src/${file}`,
});
const smtpd = source('smtpd/smtpd.c');
const checks = source('smtpd/smtpd_check.c');
const saslGlue = source('smtpd/smtpd_sasl_glue.c');
const saslProto = source('smtpd/smtpd_sasl_proto.c');
const postscreen = source('postscreen/postscreen.c');
const milter = source('milter/milter8.c');
const cleanup = source('global/cleanup_strerror.c');

/** Postfix, and everything built on its smtpd and postscreen. */
export const vendor = defineVendor({
  id: 'postfix',
  name: 'Postfix',
  kind: 'software',
  recognise: {
    greeting: [/\bESMTP Postfix\b/i],
    replies: [
      /\b(?:Client host|Helo command|Sender address|Recipient address|Unverified Client host|Data command) rejected: /i,
      /^Error: (?:authentication failed|too many|command not|timeout exceeded)/i,
    ],
  },
  rules: [
    // Login
    {
      cause: 'auth-requires-tls',
      codes: [535, 504, 538],
      text: /encryption (?:needed to use|required for requested authentication) mechanism/i,
      samples: [
        '504 5.5.4 Encryption required for requested authentication mechanism',
        '535 5.7.8 Error: authentication failed: encryption needed to use mechanism',
      ],
      sources: [saslProto, saslGlue],
    },
    {
      cause: 'auth-mechanism-unsupported',
      codes: [535],
      text: /authentication failed: (?:invalid authentication mechanism|no mechanism available|mechanism too weak)/i,
      samples: [
        '535 5.7.8 Error: authentication failed: Invalid authentication mechanism',
        '535 5.7.8 Error: authentication failed: no mechanism available',
      ],
      sources: [source('xsasl/xsasl_dovecot_server.c'), saslGlue],
    },
    {
      cause: 'auth-temporary-failure',
      codes: [535, 454],
      text: /(?:authentication (?:failed|failure): (?:connection lost to authentication server|can't connect to authentication server|authentication backend error|generic failure|temporary authentication failure))/i,
      note: 'Postfix asks Dovecot or Cyrus SASL to check the password, and that service did not answer.',
      fix: [
        "Server's administrator: look in the mail log for the lines of smtpd, dovecot or saslauthd at this moment, and make sure the service that smtpd_sasl_path names is running and its socket can be opened by Postfix.",
      ],
      samples: [
        '454 4.7.0 Temporary authentication failure: Connection lost to authentication server',
        '535 5.7.8 Error: authentication failed: generic failure',
        '535 5.7.8 Error: authentication failed: Connection lost to authentication server',
      ],
      sources: [source('xsasl/xsasl_dovecot_server.c'), saslGlue],
    },
    {
      cause: 'auth-temporary-failure',
      codes: [454],
      text: /^temporary authentication failure/i,
      samples: ['454 4.7.0 Temporary authentication failure: (reason unavailable)'],
      sources: [saslGlue],
    },
    {
      cause: 'auth-bad-credentials',
      codes: [535],
      text: /^error: authentication failed(?!: (?:encryption needed|invalid authentication mech|no mechanism|mechanism too weak|connection lost|can't connect|authentication backend|generic failure|your message looks like spam|this user does not have access)|: ?invalid format)/i,
      note: 'The word after the colon is only the SASL library\'s answer; UGFzc3dvcmQ6 is "Password:" in base64 and says nothing more.',
      samples: [
        '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6',
        '535 5.7.8 Error: authentication failed: authentication failure',
        '535 5.7.8 Error: authentication failed: (reason unavailable)',
        '535 5.7.8 Error: authentication failed:',
      ],
      sources: [saslGlue],
    },
    {
      cause: 'auth-not-offered',
      codes: [503],
      text: /^error: authentication not enabled/i,
      fix: [
        'Use the submission port: 587 with STARTTLS, or 465 with implicit TLS. Many Postfix servers allow logins there only, and only after TLS.',
      ],
      samples: ['503 5.5.1 Error: authentication not enabled'],
      sources: [saslProto],
    },
    {
      cause: 'auth-not-offered',
      stages: ['auth'],
      codes: [502],
      text: /^error: command not implemented/i,
      samples: ['502 5.5.1 Error: command not implemented'],
      sources: [smtpd],
    },
    {
      cause: 'auth-too-many-attempts',
      codes: [450, 421],
      text: /error: too many auth commands from/i,
      samples: ['450 4.7.1 Error: too many AUTH commands from 203.0.113.7'],
      sources: [smtpd],
    },
    // TLS
    {
      cause: 'starttls-required',
      codes: [530],
      text: /must issue a starttls command first/i,
      samples: ['530 5.7.0 Must issue a STARTTLS command first'],
      sources: [smtpd],
    },
    {
      cause: 'starttls-required',
      text: /session encryption is required/i,
      samples: ['450 4.7.1 Session encryption is required'],
      sources: [checks],
    },
    {
      cause: 'starttls-failed',
      codes: [454],
      text: /tls not available due to (?:local|temporary) (?:problem|reason)/i,
      fix: [
        "Server's administrator: check smtpd_tls_cert_file, smtpd_tls_key_file and smtpd_tls_chain_files: the files must exist, be readable and belong together. The mail log names the file.",
      ],
      samples: ['454 4.7.0 TLS not available due to local problem'],
      sources: [smtpd],
    },
    {
      cause: 'starttls-not-offered',
      stages: ['starttls'],
      codes: [502],
      text: /^error: command not implemented/i,
      samples: ['502 5.5.1 Error: command not implemented'],
      sources: [smtpd],
    },
    {
      cause: 'starttls-failed',
      stages: ['starttls'],
      codes: [454],
      text: /^try again later$/i,
      samples: ['454 4.3.0 Try again later'],
      sources: [smtpd],
    },
    {
      cause: 'client-cert-required',
      codes: [421],
      text: /error: (?:client certificate not trusted|no client certificate presented)/i,
      samples: [
        '421 4.7.1 mail.example.com Error: No client certificate presented',
        '421 4.7.1 mail.example.com Error: Client certificate not trusted',
      ],
      sources: [smtpd],
    },
    // Sender
    {
      cause: 'sender-not-permitted',
      text: /sender address rejected: not owned by user/i,
      fix: [
        'Send from the address that belongs to this login, or log in as the owner of the sender address.',
        "Server's administrator: add the pair of address and login to smtpd_sender_login_maps.",
      ],
      samples: ['553 5.7.1 <app@example.com>: Sender address rejected: not owned by user smtp@example.com'],
      sources: [checks],
    },
    {
      cause: 'auth-required',
      text: /sender address rejected: not logged in/i,
      samples: ['553 5.7.1 <app@example.com>: Sender address rejected: not logged in'],
      sources: [checks],
    },
    {
      cause: 'sender-domain-not-found',
      text: /sender address rejected: (?:(?:malformed dns|domain not found)|domain \S+ does not accept mail)/i,
      samples: [
        '450 4.1.8 <app@mail.example.com>: Sender address rejected: Domain not found',
        '550 5.1.8 <app@mail.example.com>: Sender address rejected: Domain not found',
        '550 5.7.27 <app@example.com>: Sender address rejected: Domain example.com does not accept mail (nullMX)',
      ],
      sources: [checks],
    },
    {
      cause: 'sender-address-invalid',
      text: /sender address rejected: need fully-qualified address|bad sender address syntax/i,
      samples: [
        '504 5.5.2 <root@localhost>: Sender address rejected: need fully-qualified address',
        '501 5.1.7 Bad sender address syntax',
      ],
      sources: [checks, smtpd],
    },
    {
      cause: 'sender-address-invalid',
      stages: ['mail'],
      codes: [501],
      text: /^syntax: mail from:\s?<address>/i,
      samples: ['501 5.5.4 Syntax: MAIL FROM:<address>'],
      sources: [smtpd],
    },
    {
      cause: 'sender-not-permitted',
      confidence: 0.7,
      text: /sender address rejected: (?:user unknown|undeliverable address|unverified address|access denied|address verification problem)/i,
      note: 'The server does not know this sender address, or its access table refuses it.',
      samples: [
        '550 5.1.0 <app@example.com>: Sender address rejected: User unknown in virtual mailbox table',
        '554 5.7.1 <app@example.com>: Sender address rejected: Access denied',
        '550 5.1.0 <app@example.com>: Sender address rejected: undeliverable address: host mail.example.net[203.0.113.9] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
      ],
      sources: [checks],
    },
    // Recipient
    {
      cause: 'relay-denied',
      text: /relay access denied/i,
      fix: [
        'Log in: set user name and password and use port 587 or 465.',
        "If you must send without a login: have the server's administrator add this machine's address to mynetworks.",
      ],
      samples: [
        '554 5.7.1 <user@example.net>: Relay access denied',
        '454 4.7.1 <user@example.net>: Relay access denied',
        '554 5.7.1 <user@example.net>: Recipient address rejected: Relay access denied',
      ],
      sources: [checks],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /recipient address rejected: (?:user unknown|undeliverable address|domain \S+ does not accept mail)/i,
      samples: [
        '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in local recipient table',
        '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in virtual mailbox table',
        '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown',
        '550 5.1.1 <user@example.com>: Recipient address rejected: undeliverable address: host 203.0.113.9[203.0.113.9] said: 550 5.1.1 No such user (in reply to RCPT TO command)',
        '556 5.1.10 <user@example.net>: Recipient address rejected: Domain example.net does not accept mail (nullMX)',
      ],
      sources: [checks],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.6,
      text: /recipient address rejected: (?:unverified address|address verification problem|need fully-qualified address)|bad recipient address syntax/i,
      samples: [
        '450 4.1.1 <user@example.com>: Recipient address rejected: unverified address: connect to mail.example.net[203.0.113.9]:25: Connection timed out',
        '504 5.5.2 <user>: Recipient address rejected: need fully-qualified address',
        '501 5.1.3 Bad recipient address syntax',
      ],
      sources: [checks, smtpd],
    },
    {
      cause: 'dns-host-not-found',
      text: /recipient address rejected: (?:malformed dns|domain not found)/i,
      note: "The recipient's domain was not found in DNS by the server.",
      samples: ['450 4.1.2 <user@exmaple.invalid>: Recipient address rejected: Domain not found'],
      sources: [checks],
    },
    {
      cause: 'relay-denied',
      confidence: 0.6,
      enhanced: ['5.7.1', '4.7.1'],
      text: /recipient address rejected: access denied/i,
      note: 'A restriction list ended in reject. On a submission port that means: nobody logged in.',
      samples: ['554 5.7.1 <user@example.net>: Recipient address rejected: Access denied'],
      sources: [checks],
    },
    {
      cause: 'auth-required',
      confidence: 0.5,
      enhanced: ['5.7.1', '4.7.1'],
      text: /recipient address rejected: access denied/i,
      samples: ['554 5.7.1 <user@example.net>: Recipient address rejected: Access denied'],
      sources: [checks],
    },
    {
      cause: 'smtputf8-required',
      text: /must declare smtputf8 to send unicode address/i,
      samples: ['553 5.6.7 Must declare SMTPUTF8 to send unicode address'],
      sources: [smtpd],
    },
    // Client address and HELO
    {
      cause: 'ip-no-reverse-dns',
      text: /client host rejected: cannot find your (?:reverse )?hostname/i,
      samples: [
        '450 4.7.25 Client host rejected: cannot find your hostname, [203.0.113.7]',
        '450 4.7.1 Client host rejected: cannot find your reverse hostname, [203.0.113.7]',
        '550 5.7.25 Client host rejected: cannot find your hostname, [203.0.113.7]',
      ],
      sources: [checks],
    },
    {
      cause: 'server-misconfigured',
      text: /blocked using .*(?:open resolver|excessive number of queries|invalid query|query refused)/i,
      note: "The blocklist refuses the mail server's own queries; the client's address is not listed.",
      samples: [
        '554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/203.0.113.53',
      ],
      sources: [
        checks,
        {
          title: 'Mail-in-a-Box: take Spamhaus return codes into account',
          url: 'https://github.com/mail-in-a-box/mailinabox/pull/2332',
        },
      ],
    },
    {
      cause: 'ip-blocklisted',
      text: /(?:client|client host|unverified client host|helo command) \[[^\]]*\] blocked using (?!grey\.|.*(?:open resolver|excessive number of queries|invalid query|query refused))/i,
      samples: [
        '554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.7',
        '554 5.7.1 Service unavailable; Unverified Client host [host.example.com] blocked using dbl.spamhaus.org',
        '550 5.7.1 Service unavailable; client [203.0.113.7] blocked using bl.spamcop.net',
      ],
      sources: [checks, postscreen],
    },
    {
      cause: 'message-rejected-content',
      confidence: 0.7,
      text: /(?:sender address|recipient address) \[[^\]]*\] blocked using/i,
      note: "The domain of the sender's address is on a domain blocklist.",
      samples: [
        '554 5.7.1 Service unavailable; Sender address [app@example.com] blocked using dbl.spamhaus.org',
      ],
      sources: [checks],
    },
    {
      cause: 'ip-not-allowlisted',
      confidence: 0.58,
      text: /client host rejected: access denied/i,
      note: 'Either the address is not among those allowed, or a submission port wants a login first; both are said with these words.',
      fix: [
        'Unless it came in the greeting, where no login is possible yet: set user name and password. On port 587 and 465 most Postfix servers refuse everyone who has not logged in with exactly this reply.',
        "If the server is meant to take mail without a login: have its administrator allow this machine's address.",
      ],
      samples: ['554 5.7.1 <unknown[203.0.113.7]>: Client host rejected: Access denied'],
      sources: [checks],
    },
    {
      cause: 'auth-required',
      confidence: 0.5,
      stages: ['mail', 'rcpt', 'data'],
      text: /client host rejected: access denied/i,
      samples: ['554 5.7.1 <unknown[203.0.113.7]>: Client host rejected: Access denied'],
      sources: [checks],
    },
    {
      cause: 'ehlo-name-rejected',
      text: /helo command rejected: |^syntax: (?:helo|ehlo) hostname/i,
      samples: [
        '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
        '450 4.7.1 <app-1>: Helo command rejected: Host not found',
        '501 5.5.2 <my_host>: Helo command rejected: Invalid name',
        '554 5.7.1 <203.0.113.7>: Helo command rejected: Access denied',
        '501 Syntax: EHLO hostname',
      ],
      sources: [checks, smtpd],
    },
    // Limits
    {
      cause: 'too-many-connections',
      codes: [421],
      text: /error: too many connections/i,
      fix: [
        'Lower the number of parallel connections, or close each one with QUIT as soon as its message is sent.',
      ],
      samples: [
        '421 4.7.0 mail.example.com Error: too many connections from 203.0.113.7',
        '421 4.7.0 Error: too many connections',
      ],
      sources: [smtpd, postscreen],
    },
    {
      cause: 'rate-limited',
      text: /error: (?:too much mail from|too many recipients|too many new tls sessions from|too many message delivery requests)/i,
      samples: [
        '450 4.7.1 Error: too much mail from 203.0.113.7',
        '450 4.7.1 Error: too many recipients from 203.0.113.7',
        '452 4.5.3 Error: too many recipients',
        '454 4.7.0 Error: too many new TLS sessions from unknown[203.0.113.7]',
      ],
      sources: [smtpd],
    },
    {
      cause: 'rate-limited',
      confidence: 0.5,
      codes: [421],
      text: /error: too many errors/i,
      note: 'The client had too many commands refused in one session: failed logins, unknown recipients or wrong commands.',
      samples: ['421 4.7.0 mail.example.com Error: too many errors'],
      sources: [smtpd],
    },
    {
      cause: 'server-busy-or-unavailable',
      confidence: 0.5,
      codes: [421],
      text: /error: timeout exceeded/i,
      note: 'The server waited too long for the next command and closed the session.',
      samples: ['421 4.4.2 mail.example.com Error: timeout exceeded'],
      sources: [smtpd],
    },
    {
      cause: 'message-too-large',
      text: /message size exceeds (?:fixed limit|file system imposed limit)|message file too big|chunk exceeds message size limit/i,
      samples: [
        '552 5.3.4 Message size exceeds fixed limit',
        '552 5.3.4 Error: message file too big',
        '552 5.3.4 Chunk exceeds message size limit',
      ],
      sources: [checks, smtpd, cleanup],
    },
    // The server's own state
    {
      cause: 'server-misconfigured',
      text: /temporary lookup (?:failure|error)|server configuration (?:error|problem)|server local (?:data )?error|alias expansion error/i,
      fix: [
        "Server's administrator: the mail log names the table that failed (a database or LDAP server that does not answer, a missing map file, a wrong map type). Mend that; the client cannot.",
      ],
      samples: [
        '451 4.3.0 <user@example.com>: Temporary lookup failure',
        '451 4.3.0 Temporary lookup error',
        '451 4.3.5 Server configuration error',
        '451 4.3.5 Server configuration problem - try again later',
        '421 4.3.0 mail.example.com Server local data error',
        '451 4.3.5 <user@example.com>: Recipient address rejected: Server configuration error',
      ],
      sources: [checks, smtpd, milter],
    },
    {
      cause: 'server-busy-or-unavailable',
      confidence: 0.8,
      text: /insufficient system storage|queue file write error|mail system error|internal protocol error|no system resources|all (?:server|screening) ports are busy/i,
      note: 'A local problem of the server: disk full, or a content filter behind it is down.',
      samples: [
        '452 4.3.1 Insufficient system storage',
        '451 4.3.0 Error: queue file write error',
        '421 4.3.2 All server ports are busy',
        '421 4.3.0 Mail system error',
      ],
      sources: [checks, cleanup, postscreen],
    },
    {
      cause: 'server-busy-or-unavailable',
      confidence: 0.7,
      codes: [421, 450, 451],
      text: /service unavailable - try again later|(?:client host|sender address|recipient address) rejected: (?:service unavailable|try again later)|error: service unavailable/i,
      samples: [
        '451 4.7.1 Service unavailable - try again later',
        '421 mail.example.com Service unavailable - try again later',
        '450 4.3.2 <user@example.com>: Recipient address rejected: Try again later',
      ],
      sources: [milter, smtpd, checks],
    },
    {
      cause: 'greylisted',
      confidence: 0.7,
      codes: [450],
      text: /^service currently unavailable/i,
      note: "Postfix's postscreen ends every first session of a client this way when its deep tests are on; the next try passes.",
      samples: ['450 4.3.2 Service currently unavailable'],
      sources: [source('postscreen/postscreen_state.c')],
    },
    {
      cause: 'ip-blocklisted',
      confidence: 0.6,
      codes: [521, 550],
      text: /^service currently unavailable/i,
      note: "postscreen's denylist.",
      samples: ['521 5.3.2 Service currently unavailable', '550 5.3.2 Service currently unavailable'],
      sources: [postscreen],
    },
    {
      cause: 'server-busy-or-unavailable',
      confidence: 0.55,
      stages: ['greeting', 'ehlo'],
      codes: [554],
      text: /esmtp not accepting connections/i,
      note: 'A filter of the server (milter) refuses this client at connection.',
      samples: ['554 mail.example.com ESMTP not accepting connections'],
      sources: [smtpd],
    },
    {
      cause: 'protocol-error',
      confidence: 0.6,
      text: /smtp protocol synchronization|i can break rules, too|improper use of smtp command pipelining|^protocol error$/i,
      note: 'The server saw the client speak before its turn, or commands that are not SMTP (a web client, or something on the way that adds bytes).',
      samples: [
        '554 5.5.0 Error: SMTP protocol synchronization',
        '221 2.7.0 Error: I can break rules, too. Goodbye.',
        '503 5.5.0 <DATA>: Data command rejected: Improper use of SMTP command pipelining',
        '521 5.5.1 Protocol error',
      ],
      sources: [smtpd, checks, source('postscreen/postscreen_early.c')],
    },
    // Content
    {
      cause: 'message-rejected-content',
      codes: [550, 554, 521],
      text: /message content rejected|bare <lf> received|error: service denied/i,
      samples: ['550 5.7.1 Error: message content rejected', '521 5.5.2 Error: bare <LF> received'],
      sources: [cleanup, smtpd],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data', 'delivery'],
      confidence: 0.6,
      codes: [550, 554],
      text: /^command rejected$|^service unavailable$/i,
      note: 'A filter of the server (milter) refused the message without giving words of its own.',
      samples: ['550 5.7.1 Command rejected'],
      sources: [milter],
    },
    {
      cause: 'server-misconfigured',
      confidence: 0.6,
      text: /error: too many hops/i,
      note: 'The message goes round in a loop between servers.',
      samples: ['554 5.4.0 Error: too many hops'],
      sources: [cleanup],
    },
  ],
  checked: '2026-11-23',
});
