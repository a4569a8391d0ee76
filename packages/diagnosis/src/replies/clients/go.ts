import { defineClient } from '../phrases.ts';

/** Go: net, net/smtp, crypto/tls, crypto/x509, gomail. */
export const family = defineClient({
  id: 'go',
  name: 'Go net/smtp',
  recognise: [
    /\bdial (?:tcp|udp)\b/i,
    /\bx509: /i,
    /\btls: /,
    /\bgomail\b/i,
    /\bsmtp: (?:server|short|plain)/i,
    /\bread tcp \S+->/,
    /goroutine \d+/,
  ],
  errors: [
    {
      cause: 'tls-cert-untrusted-ca',
      match:
        /x509: certificate signed by unknown authority|x509: “[^”]*” certificate is not trusted|x509: .{0,60}not (?:standards compliant|trusted)/i,
      weight: 'decisive',
      unless: /possibly because of "x509: (?:cannot verify signature|invalid signature)/i,
      source: 'https://github.com/golang/go/blob/master/src/crypto/x509/verify.go',
    },
    {
      cause: 'tls-cert-expired',
      match: /x509: certificate has expired or is not yet valid/i,
      weight: 'strong',
      unless: /is before/i,
      source: 'https://github.com/golang/go/blob/master/src/crypto/x509/verify.go',
    },
    {
      cause: 'tls-cert-not-yet-valid',
      match: /current time \S+ is before|x509: certificate is not (?:yet )?valid.{0,60}before/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-cert-hostname-mismatch',
      match:
        /x509: (?:certificate is (?:valid for|not valid for)|cannot validate certificate for|certificate is not valid for any names|certificate relies on legacy Common Name)/i,
      weight: 'decisive',
      source: 'https://github.com/golang/go/blob/master/src/crypto/x509/verify.go',
    },
    {
      cause: 'tls-weak-key',
      match:
        /x509: cannot verify signature: insecure algorithm|insecure algorithm (?:MD5|SHA1)|tls: (?:server|client)'?s? (?:key|RSA key|ephemeral)|weak RSA|invalid server key share/i,
      weight: 'strong',
    },
    {
      cause: 'tls-mode-mismatch',
      match:
        /tls: first record does not look like a TLS handshake|tls: oversized record received|unknown response type|first record does not look like/i,
      weight: 'decisive',
      source: 'https://github.com/golang/go/blob/master/src/crypto/tls/conn.go',
    },
    {
      cause: 'tls-protocol-too-old',
      match:
        /tls: (?:protocol version not supported|server selected unsupported protocol version|no supported versions|client offered only unsupported versions)|remote error: tls: protocol version/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-cipher-mismatch',
      match:
        /tls: (?:no cipher suite supported|server chose an unconfigured cipher suite|no cipher suites? (?:in common|supported))/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-handshake-failed',
      match:
        /tls: handshake failure|remote error: tls: (?:handshake failure|internal error|\w+)|TLS handshake (?:timeout|error)/i,
      weight: 'fair',
    },
    {
      cause: 'client-cert-required',
      match:
        /remote error: tls: (?:certificate required|bad certificate)|tls: client didn't provide a certificate/i,
      weight: 'decisive',
    },
    {
      cause: 'dns-host-not-found',
      match: /lookup \S+(?: on \S+)?:? no such host|: no such host/i,
      samples: [
        'getaddrinfo failed: No such host is known. [C:\\xampp\\htdocs\\PHPMailer\\class.smtp.php line',
      ],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/1070',
      weight: 'decisive',
    },
    {
      cause: 'tcp-timeout-filtered',
      match:
        /dial tcp \S+ (?:i\/o timeout|connect: (?:connection|operation) timed out)|dial tcp \S+:? (?:i\/o timeout)|context deadline exceeded/i,
      weight: 'strong',
      unless: /lookup/i,
    },
    {
      cause: 'tcp-connection-refused',
      match: /connect: connection refused|connectex: No connection could be made/i,
      weight: 'strong',
    },
    {
      cause: 'network-unreachable',
      match:
        /connect: (?:network is unreachable|no route to host|cannot assign|can't assign|permission denied|host is down)/i,
      weight: 'strong',
    },
    { cause: 'banner-timeout', match: /read tcp \S+(?:->\S+)? i\/o timeout/i, weight: 'fair' },
    {
      cause: 'auth-requires-tls',
      match: /unencrypted connection/i,
      weight: 'decisive',
      note: 'net/smtp refuses PLAIN without TLS, except to localhost.',
      source: 'https://github.com/golang/go/blob/master/src/net/smtp/auth.go',
    },
    {
      cause: 'provider-settings-mismatch',
      match: /smtp: .{0,20}wrong host name|^wrong host name$/i,
      weight: 'fair',
      note: 'net/smtp: the host given to PlainAuth differs from the one connected to.',
    },
    {
      cause: 'auth-not-offered',
      match: /smtp: server doesn't support AUTH/i,
      weight: 'decisive',
      source: 'https://github.com/golang/go/blob/master/src/net/smtp/smtp.go',
    },
    {
      cause: 'starttls-not-offered',
      match:
        /smtp: server doesn't support STARTTLS|MandatoryStartTLS required but SMTP server does not support STARTTLS/i,
      weight: 'decisive',
    },
    {
      cause: 'wrong-port-not-smtp',
      match: /short response:/i,
      weight: 'fair',
      note: 'net/textproto: the line has no reply code.',
    },
    {
      cause: 'tcp-reset',
      match: /\bEOF\b/,
      samples: ['Failed to read SMTP server greeting: EOF'],
      source: 'https://github.com/customeros/mailsherpa/issues/27',
      weight: 'weak',
      unless: /<<\s?'?EOF|violation/i,
    },
  ],
});
