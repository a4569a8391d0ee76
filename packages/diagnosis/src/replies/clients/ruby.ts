import { defineClient } from '../phrases.ts';

/** Ruby: Net::SMTP and OpenSSL::SSL. */
export const family = defineClient({
  id: 'ruby',
  name: 'Ruby Net::SMTP',
  recognise: [
    /Net::(?:SMTP|OpenTimeout|ReadTimeout)|OpenSSL::SSL::|Errno::E[A-Z]+|net\/smtp\.rb|SocketError|\.rb:\d+:in/,
  ],
  errors: [
    {
      cause: 'tls-cert-hostname-mismatch',
      match: /hostname "?[^"]{0,120}"? does not match the server certificate/i,
      weight: 'decisive',
      source: 'https://github.com/ruby/openssl/blob/master/lib/openssl/ssl.rb',
    },
    {
      cause: 'tcp-timeout-filtered',
      match: /Net::OpenTimeout|execution expired/i,
      samples: [
        '(alt1.gmail-smtp-in.l.google.com) (Net::OpenTimeout: execution expired) [worker.1:1911] INFO -- : [E93LLIZO]',
      ],
      source: 'https://github.com/postalserver/postal/issues/264',
      weight: 'strong',
    },
    { cause: 'banner-timeout', match: /Net::ReadTimeout/i, weight: 'strong' },
    {
      cause: 'tcp-connection-refused',
      match: /Errno::ECONNREFUSED/i,
      samples: [
        'Message was not delivered successfully to SMTP server. Error: Errno::ECONNREFUSED (Connection refused - connect(2) for "mail.example.com" port 2525)',
      ],
      source: 'https://github.com/postalserver/postal/issues/169',
      weight: 'strong',
    },
    {
      cause: 'dns-host-not-found',
      match: /SocketError.{0,60}getaddrinfo/i,
      weight: 'fair',
      unless: /temporary/i,
    },
    { cause: 'starttls-not-offered', match: /STARTTLS is not supported on this server/i, weight: 'decisive' },
    { cause: 'tcp-reset', match: /EOFError|end of file reached/i, weight: 'fair' },
    {
      cause: 'auth-mechanism-unsupported',
      match: /wrong authentication type|incompatible auth/i,
      weight: 'fair',
    },
    {
      cause: 'auth-bad-credentials',
      match: /SMTP-AUTH requested but missing (?:user name|secret phrase|auth)/i,
      weight: 'fair',
      note: 'The user name or password setting is empty.',
    },
    { cause: 'auth-bad-credentials', match: /Net::SMTPAuthenticationError/i, weight: 'hint' },
  ],
});
