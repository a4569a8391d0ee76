import { defineConcept } from '../phrases.ts';

/** The sender's address is malformed. */
export const concept = defineConcept({
  cause: 'sender-address-invalid',
  phrases: [
    {
      match:
        /(?:sender(?:'s)?|from|mail from|return[- ]path|envelope|reverse[- ]path|originator)(?: e-?mail)?(?: address)?(?: \S+){0,4}? (?:is |was |has )?(?:malformed|badly formed|bad syntax|synta\w+ (?:error|invalid|incorrect)|invalid(?: (?:syntax|format|domain name|characters?))|not (?:a )?(?:valid|well-?formed|rfc|fully)|must (?:be|contain|have|include) (?:a |an )?(?:valid|fully|domain|@|complete)|missing|empty|incomplete|illegal|needs? (?:a )?(?:domain|fully)|need fully-?qualified|should not be empty|cannot be (?:empty|parsed|null))/i,
      weight: 'strong',
      samples: ['Sender address rejected: need fully-qualified address'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
    },
    {
      match:
        /(?:syntax error|malformed|syntactically invalid|invalid (?:syntax|format)|bad (?:syntax|address|sender)|illegal)(?: \S+){0,4} (?:mail from|sender|from (?:address|header|field)|from:|reverse[- ]path|originator|return[- ]path)|syntax error in (?:mail|from|parameters or arguments.{0,20}mail)|(?:bad|invalid) (?:sender|from|originator|reverse path|return[- ]path)(?: e-?mail)?(?: address)?(?: syntax| format)?(?![\w ]* (?:identity|domain not))/i,
      samples: ['Emetteur invalide. Invalid Sender. OFR_415 [415]'],
      source: 'https://github.com/sisimai/p5-sisimai/issues/240',
      weight: 'strong',
      unless: /not owned|permission|recipient|dns|domain not found|not verified|unauthori[sz]ed/i,
    },
    {
      match:
        /(?:domain|host) (?:name )?(?:is )?required for sender|sender domain missing|sender address must (?:be|contain|have|include|not)|(?:missing|no|unqualified|lacks?)(?: \S+){0,3} (?:domain|@)(?: \S+){0,5} (?:sender|from)|unqualified (?:sender|address)/i,
      samples: ['app: sender address must contain a domain'],
      source: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c/',
      weight: 'strong',
      stages: ['mail', 'rcpt', 'data'],
    },
    {
      match:
        /(?:bad|invalid|malformed) (?:address|mailbox) syntax|syntax error|malformed address|invalid address|address (?:syntax|format)|not (?:a )?valid (?:e-?mail|rfc)|rfc[- ]?5?[238]21/i,
      samples: ['Bad sender address syntax in Swift\\Transport\\SimpleMailInvoker.php on line 50'],
      source: 'https://github.com/swiftmailer/swiftmailer/issues/169',
      weight: 'fair',
      stages: ['mail'],
    },
    {
      match:
        /(?:invalid|missing|malformed|multiple|bad|illegal|no)(?: or \w+)? ?(?:"|')?from(?:"|'|:)?(?: header| address| field)?|from header (?:is )?(?:missing|invalid|malformed)|header:? ?from/i,
      samples: ['Invalid FROM: Unexpected whitespace before path'],
      source: 'https://github.com/dovecot/core/blob/main/src/lib-smtp/smtp-server-cmd-mail.c',
      weight: 'fair',
      stages: ['data', 'mail'],
      unless: /spf|dmarc|verified|not allowed|permit|authori[sz]|match|to use|connection/i,
    },
    {
      match:
        /does not exist|unknown (?:user|sender|address)|user unknown|no such (?:user|sender|address)|sender (?:verify|verification) failed|verification failed for|address rejected|invalid/i,
      samples: ['{cps.worker:531} Error sending email: Invalid input from 192.0.2.252 to'],
      source: 'https://github.com/gshang2017/docker/issues/18',
      weight: 'weak',
      stages: ['mail'],
      note: 'The server looked the sender address up and did not find it.',
    },
    {
      match: /enclosed in (?:angle )?brackets|angle brackets|like <address>|bad sender/i,
      samples: ['Bad sender address syntax in Swift\\Transport\\SimpleMailInvoker.php on line 50'],
      source: 'https://github.com/swiftmailer/swiftmailer/issues/169',
      weight: 'strong',
    },
    {
      match: /domain name required|fully qualified (?:domain|address)|unqualified/i,
      samples: ['<app>... Domain name required for sender address app'],
      source: 'https://sources.debian.org/src/sendmail/8.17.1.9-2%2Bdeb12u2/cf/m4/proto.m4',
      weight: 'strong',
      stages: ['mail'],
    },
    {
      match:
        /(?:mail from|sender(?: address)?|return[- ]path|envelope from)(?: is)? (?:invalid|malformed|illegal)\b/i,
      weight: 'strong',
      unless: /identity|domain not/i,
    },
  ],
});
