import { defineClient } from '../phrases.ts';

/** Python: smtplib, ssl, socket, aiosmtplib, Django. */
export const family = defineClient({
  id: 'python',
  name: 'Python smtplib',
  recognise: [
    /smtplib|aiosmtplib|SMTPAuthenticationError|SMTPServerDisconnected|SMTPRecipientsRefused|SMTPSenderRefused|SMTPDataError|SMTPNotSupportedError|SMTPHeloError|SMTPConnectError/,
    /Traceback \(most recent call last\)/,
    /\[SSL: [A-Z_]+\]/,
    /\[(?:Errno|WinError) -?\d+\]/,
    /\(\d{3}, b'/,
    /socket\.(?:gaierror|timeout|error)/,
  ],
  errors: [
    {
      cause: 'tls-mode-mismatch',
      match: /\[SSL: (?:WRONG_VERSION_NUMBER|UNKNOWN_PROTOCOL|PACKET_LENGTH_TOO_LONG)\]/i,
      weight: 'strong',
    },
    {
      cause: 'tls-cert-hostname-mismatch',
      match:
        /hostname mismatch, certificate is not valid for|hostname '[^']*' doesn't match|certificate is not valid for/i,
      weight: 'decisive',
    },
    {
      cause: 'auth-not-offered',
      match: /SMTP AUTH extension not supported by server/i,
      weight: 'strong',
      source: 'https://github.com/python/cpython/blob/main/Lib/smtplib.py',
    },
    {
      cause: 'auth-mechanism-unsupported',
      match: /No suitable authentication method found/i,
      weight: 'decisive',
      source: 'https://github.com/python/cpython/blob/main/Lib/smtplib.py',
    },
    {
      cause: 'starttls-not-offered',
      match: /STARTTLS extension not supported by server/i,
      weight: 'decisive',
      source: 'https://github.com/python/cpython/blob/main/Lib/smtplib.py',
    },
    {
      cause: 'smtputf8-required',
      match:
        /SMTPUTF8 not supported by server|One or more source or delivery addresses require internationali[sz]ed email support/i,
      weight: 'decisive',
      source: 'https://github.com/python/cpython/blob/main/Lib/smtplib.py',
    },
    {
      cause: 'tcp-reset',
      match:
        /SMTPServerDisconnected: ?(?:Connection unexpectedly closed|please run connect\(\) first|Server not connected)|Connection unexpectedly closed(?!: timed out)/i,
      samples: ['Connection unexpectedly closed'],
      source: 'https://github.com/cisagov/trustymail/issues/46',
      weight: 'fair',
    },
    {
      cause: 'banner-timeout',
      match:
        /Connection unexpectedly closed: (?:The read operation )?timed out|SMTPReadTimeoutError|SMTPServerDisconnected.{0,40}timed out/i,
      weight: 'fair',
    },
    {
      cause: 'tcp-timeout-filtered',
      match: /TimeoutError|socket\.timeout|SMTPConnectTimeoutError|timed out/i,
      samples: [
        'ip-10-80-227-43 postfix/smtp[21752]: connect to email-smtp.us-east-1.amazonaws.com[54.243.71.143]:25: Connection timed out',
      ],
      source: 'https://github.com/mozilla/fxa-auth-server/issues/445',
      weight: 'weak',
      unless: /unexpectedly closed|read operation|handshake|SMTPReadTimeout/i,
    },
    {
      cause: 'tls-handshake-failed',
      match:
        /_ssl\.c:\d+: The handshake operation timed out|\[SSL\](?! PEM)|EOF occurred in violation of protocol|UNEXPECTED_EOF_WHILE_READING/i,
      weight: 'fair',
    },
    {
      cause: 'tls-protocol-too-old',
      match: /\[SSL: (?:UNSUPPORTED_PROTOCOL|TLSV1_ALERT_PROTOCOL_VERSION|NO_PROTOCOLS_AVAILABLE)\]/i,
      weight: 'decisive',
    },
    { cause: 'auth-bad-credentials', match: /SMTPAuthenticationError/i, weight: 'hint' },
    {
      cause: 'wrong-port-not-smtp',
      match: /SMTPConnectError: \(-1|SMTPServerDisconnected.{0,20}not an SMTP/i,
      weight: 'hint',
    },
    {
      cause: 'auth-bad-credentials',
      match:
        /'NoneType' object has no attribute 'encode'|Username and Password required|can only concatenate str \(not "NoneType"\)/i,
      weight: 'fair',
      note: 'The user name or password setting is empty.',
    },
  ],
});
