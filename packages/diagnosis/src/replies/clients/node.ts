import { defineClient } from '../phrases.ts';

/** Node.js' net, tls and dns modules and nodemailer on top of them. */
export const family = defineClient({
  id: 'nodemailer',
  name: 'nodemailer (Node.js)',
  recognise: [
    /nodemailer|smtp-connection|SMTPConnection/i,
    /\bcode: ?'E[A-Z]{3,}'/,
    /\bat [\w.<>]+ \((?:node:|.*\.js:\d)/,
    /getaddrinfo E[A-Z_]+/,
    /\bconnect E[A-Z]+ /,
  ],
  errors: [
    {
      cause: 'tls-cert-hostname-mismatch',
      match:
        /ERR_TLS_CERT_ALTNAME_INVALID|does(?: not|n't) match (?:the )?certificate'?s? (?:altnames|subject|names)|is not (?:in|cert's CN)(?: the)?(?: cert's)? (?:altnames|list|CN)/i,
      weight: 'decisive',
      source: 'https://nodejs.org/api/errors.html#err_tls_cert_altname_invalid',
    },
    {
      cause: 'dns-host-not-found',
      match: /\bENOTFOUND\b|\bEDNS\b(?!.{0,80}(?:EAI_AGAIN|ESERVFAIL|ETIMEOUT))/i,
      samples: [
        "{ [Error: getaddrinfo ENOTFOUND 1234 1234:465] code: 'ENOTFOUND', errno: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: '1234', host: '1234', port: 465 }",
      ],
      source: 'https://github.com/nodemailer/nodemailer/issues/573',
      weight: 'strong',
      unless: /EAI_AGAIN|ESERVFAIL|ETIMEOUT\b/i,
    },
    { cause: 'dns-no-usable-address', match: /\bENODATA\b/i, weight: 'strong' },
    {
      cause: 'dns-temporary-failure',
      match:
        /\bEAI_AGAIN\b|\bESERVFAIL\b|\bETIMEOUT\b|queryA+ (?:ETIMEOUT|ESERVFAIL|ECONNREFUSED|EREFUSED)|getaddrinfo (?:ETIMEDOUT|EBUSY)/i,
      weight: 'decisive',
      source: 'https://nodejs.org/api/dns.html#error-codes',
    },
    {
      cause: 'tcp-connection-refused',
      match: /\bECONNREFUSED\b/i,
      samples: ['Error: connect ECONNREFUSED 10.0.0.1:587 at TCPConnectWrap.afterConnect [as'],
      source: 'https://github.com/nodemailer/nodemailer/issues/1538',
      weight: 'decisive',
      unless: /query\w* ECONNREFUSED|proxy|socks/i,
    },
    {
      cause: 'tcp-timeout-filtered',
      match: /connect ETIMEDOUT|Connection timeout|\bETIMEDOUT\b|\bESOCKETTIMEDOUT\b/i,
      samples: ['connect ETIMEDOUT 64.233.176.27:25'],
      source: 'https://github.com/3s3s/opentrade/issues/19',
      weight: 'strong',
      unless: /greeting never received|upgrade|data timeout/i,
    },
    {
      cause: 'banner-timeout',
      match: /greeting never received/i,
      weight: 'strong',
      source: 'https://github.com/nodemailer/nodemailer/blob/master/lib/smtp-connection/index.js',
    },
    {
      cause: 'network-unreachable',
      match: /\bENETUNREACH\b|\bEHOSTUNREACH\b|\bEADDRNOTAVAIL\b|\bENETDOWN\b|\bEHOSTDOWN\b|\bENONET\b/i,
      samples: ['after 90000ms: isConnected failed: ENETUNREACH (Network is unreachable) W/System.err: at'],
      source: 'https://github.com/brandonjenniges/JavaMail-API-Android/issues/3',
      weight: 'decisive',
    },
    {
      cause: 'tcp-reset',
      match:
        /\bECONNRESET\b|\bEPIPE\b|\bECONNABORTED\b|socket hang up|Connection closed unexpectedly|Unexpected socket close/i,
      weight: 'strong',
    },
    {
      cause: 'tls-handshake-failed',
      match: /UPGRADE_TIMEOUT|ERR_SSL_\w+|\bETLS\b/i,
      weight: 'fair',
    },
    {
      cause: 'starttls-not-offered',
      match: /ETLS.{0,80}(?:not support|not offer)|Error upgrading connection with STARTTLS/i,
      weight: 'fair',
    },
    {
      cause: 'auth-not-offered',
      match:
        /no (?:supported )?auth(?:entication)? (?:methods?|mechanisms?)(?: \S+){0,3}(?:advertised|supported|offered)/i,
      weight: 'fair',
    },
    {
      cause: 'auth-bad-credentials',
      match: /Missing credentials for "?\w+"?/i,
      weight: 'strong',
      note: 'nodemailer had no user or password to send: the setting is empty.',
      source: 'https://github.com/nodemailer/nodemailer/blob/master/lib/smtp-connection/index.js',
    },
    {
      cause: 'auth-bad-credentials',
      match: /Invalid login|\bEAUTH\b/i,
      samples: ['Invalid login or password'],
      source: 'https://github.com/marcpope/borgbackupserver/issues/16',
      weight: 'weak',
    },
    {
      cause: 'wrong-port-not-smtp',
      match: /Invalid greeting(?: from server|\. response)/i,
      weight: 'fair',
      unless: /\b(?:421|554|5\d\d|4\d\d)[ -]/i,
    },
    {
      cause: 'recipient-rejected-unknown',
      match: /No recipients defined|all recipients were rejected/i,
      weight: 'hint',
    },
    {
      cause: 'dns-temporary-failure',
      match: /dns.{0,20}(?:timed? ?out|timeout)|(?:timed? ?out|timeout)(?: \S+){0,3} (?:dns|resolv\w*)/i,
      weight: 'strong',
    },
    {
      cause: 'tls-handshake-failed',
      match: /disconnected before secure TLS connection was established/i,
      weight: 'strong',
      note: 'The server or something on the way hung up during the handshake.',
      source: 'https://github.com/nodejs/node/blob/main/lib/internal/tls/wrap.js',
    },
  ],
});
