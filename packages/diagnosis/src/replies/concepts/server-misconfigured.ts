import { defineConcept } from '../phrases.ts';

/** The answering server's own set-up is broken whoever the client is. */
export const concept = defineConcept({
  cause: 'server-misconfigured',
  phrases: [
    {
      match: /unknown mail transport error|mail transport unavailable/i,
      weight: 'decisive',
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_error.c',
    },
    {
      match:
        /(?:server|local|temporary|mail system) configuration (?:error|problem|failure)|configuration (?:error|problem)|server (?:is )?mis-?config\w*|mis-?configur\w*|incorrectly configured|not (?:properly|correctly) configured/i,
      weight: 'strong',
      unless:
        /your (?:\S+ ){0,2}(?:server|dns|domain|host|client|reverse|mail)|helo|sender|reverse dns|spf|dmarc|client/i,
      samples: ['451 4.3.5 Server configuration error'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
    },
    {
      match:
        /(?:temporary |permanent )?(?:lookup|look-up|map|table|alias|virtual|database|ldap|mysql|pgsql|sql|directory) (?:lookup |query |server |table |connection )*(?:failure|error|failed|problem|unavailable)|(?:fail\w*|error|unable|cannot|can't|could not)(?: \S+){0,5} (?:lookup table|database|ldap|mysql|pgsql|postgres\w*|sqlite|\.db\b|map\b|milter)|mail transport unavailable|unsupported dictionary|lookup failure|(?:milter|policy (?:server|service|daemon)|content[- ]filter|filter|amavis\w*|clamav|rspamd|spamd|policyd)(?: \S+){0,4} (?:unavailable|fail\w*|error|not (?:available|running|reachable)|refused|timed? ?out|down)/i,
      weight: 'strong',
      unless:
        /auth(?:entication)? (?:backend|failure)|sender domain|domain of sender|helo|client host|dns lookup/i,
      samples: ['Temporary lookup failure'],
    },
    {
      match:
        /error: open resolver|spamhaus.{0,60}(?:open resolver|query (?:refused|limit)|returnc)|(?:dnsbl|rbl|block ?list)(?: \S+){0,4} (?:query )?(?:refused|error|limit)/i,
      weight: 'decisive',
      note: "The blocklist refused the query of the server's own resolver; the client is not listed at all.",
      source: 'https://www.spamhaus.org/returnc/pub/',
    },
    {
      match:
        /loops? back to myself|mail for \S+ loops back|mx list for|too many hops|local delivery (?:fail|error)|cannot (?:open|write|create|chdir|access|append|stat)(?: \S+){0,4} (?:file|dir\w*|maildir|mailbox|queue|spool)|permission denied|no such file or directory|read-only file system|unable to (?:open|write|create)(?: \S+){0,3} (?:file|spool|queue)|command died|segmentation fault|(?:user|group) doesn't exist|unable to run/i,
      samples: [
        'SASL: Connect to private/auth failed: No such file or directory postfix/smtps/smtpd[24431]: fatal: no SASL authentication',
      ],
      source: 'https://github.com/LukeSmithxyz/emailwiz/issues/129',
      weight: 'fair',
      stages: ['greeting', 'ehlo', 'auth', 'mail', 'rcpt', 'data', 'delivery'],
      unless: /mapiexception|sender|storedrv|authenticationexception|smtpexception/i,
    },
    {
      match:
        /system config(?:uration)? error|local configuration|mail(?:box)? (?:system|server)? ?config|(?:mail|message|forwarding|routing|routeing)? ?loop(?:ing)?(?: (?:detected|for|count|was found|back))|(?:mail|message|forwarding|routing) loop\b|message looping|hop count exceeded|too many hops|cannot create|can't create|procmail|maildrop|(?<!mail |rcpt |auth |data |ehlo |helo |starttls |quit |smtp |name |password )command (?:failed|output)|mailer (?:error|=)|pipe to \||no mdb|could not load/i,
      samples: ['Hop count exceeded - possible mail loop'],
      source:
        'https://learn.microsoft.com/en-us/Exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      weight: 'fair',
      unless: /authenticat/i,
    },
    { match: /unable to resolve route/i, weight: 'strong' },
    {
      match:
        /connect to private\/\S+ failed|no sasl authentication mechanisms|fatal: |unable to (?:connect to|reach) (?:the )?(?:policy|milter|filter|backend)/i,
      weight: 'strong',
      note: "A line of the server's own log: a part of its set-up is missing.",
    },
    {
      match:
        /(?:untrapped|unhandled|uncaught|internal) (?:\S+ )?exception|traceback \(most recent|exception (?:in|from) (?:\S+ )?(?:filter|milter|plugin|hook|script)|(?:plugin|hook|script|milter) (?:\S+ )?(?:fail\w*|crash\w*|error|died|exception)/i,
      weight: 'strong',
      stages: ['greeting', 'ehlo', 'auth', 'mail', 'rcpt', 'data', 'delivery'],
      replyClass: 4,
      unless: /mapiexception|storedrv|sender|auth plugin/i,
      samples: ['pymilter: untrapped exception in pythonfilter'],
      note: "A filter of the server's own has crashed.",
    },
    {
      match:
        /(?:database|sql|ldap|directory|redis|storage|queue) (?:\S+ )?(?:temporary |internal |query |connection |access )?(?:error|failure|problem|exception|unavailable|down|not available|timeout)/i,
      weight: 'strong',
      stages: ['greeting', 'ehlo', 'mail', 'rcpt', 'data', 'delivery'],
      replyClass: 4,
      unless: /auth|queue|storage (?:allocation|quota)/i,
      samples: ['database temporary error.'],
    },
    {
      match:
        /\bloop(?:ing|ed)?(?: (?:detected|found|message|mail)|[,.:;]|$)|too many (?:received|hops)|more than \d+ received headers/i,
      weight: 'strong',
      stages: ['rcpt', 'data', 'delivery'],
      samples: ['Loop detected', 'looping message.'],
      note: 'The message was sent round in a circle between servers.',
    },
  ],
});
