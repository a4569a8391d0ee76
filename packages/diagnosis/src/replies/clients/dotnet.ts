import { defineClient } from '../phrases.ts';

/** .NET: System.Net.Mail, Schannel, MailKit. */
export const family = defineClient({
  id: 'dotnet',
  name: '.NET (System.Net.Mail, MailKit)',
  recognise: [
    /System\.(?:Net|Security|IO)\.|SmtpException|SmtpCommandException|MailKit|SmtpStatusCode|SocketException|SslHandshakeException/,
    /The server response was:/i,
    /\bin [A-Z]:\\.*\.cs:line \d+/,
  ],
  errors: [
    {
      cause: 'tls-cert-untrusted-ca',
      match:
        /remote certificate (?:is|was) (?:invalid|rejected)(?: according to| because| by|\b)|UntrustedRoot|RemoteCertificateChainErrors|PartialChain|not trusted by the trust provider|certificate chain (?:was issued by an authority that is not trusted|processed)|terminated in a root certificate which is not trusted/i,
      weight: 'fair',
      unless: /NameMismatch|NotTimeValid|expired/i,
      source: 'https://learn.microsoft.com/en-us/dotnet/api/system.net.security.sslpolicyerrors',
    },
    { cause: 'tls-cert-chain-incomplete', match: /PartialChain/i, weight: 'strong' },
    {
      cause: 'tls-cert-hostname-mismatch',
      match:
        /RemoteCertificateNameMismatch|name mismatch|CN name of the certificate does not match|host name did not match|wrong principal|SEC_E_WRONG_PRINCIPAL|0x80090322|target principal name is incorrect|CERT_E_CN_NO_MATCH|0x800B010F/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-cert-expired',
      match:
        /NotTimeValid|not within its validity period|validity period|SEC_E_CERT_EXPIRED|0x80090328|CERT_E_EXPIRED|0x800B0101|CtlNotTimeValid/i,
      samples: [
        'Error in curl_fetch_memory(smtp_server, handle = h) : schannel: next InitializeSecurityContext failed: SEC_E_CERT_EXPIRED (0x80090328)',
      ],
      source: 'https://github.com/olafmersmann/sendmailR/issues/7',
      weight: 'decisive',
    },
    {
      cause: 'tls-cert-untrusted-ca',
      match:
        /SEC_E_UNTRUSTED_ROOT|0x80090325|CERT_E_UNTRUSTEDROOT|0x800B0109|UntrustedRoot|CRYPT_E_NO_REVOCATION_CHECK|0x80092012|RevocationStatusUnknown|revocation (?:function|server|status)/i,
      weight: 'strong',
    },
    {
      cause: 'tls-protocol-too-old',
      match:
        /SEC_E_UNSUPPORTED_FUNCTION|0x80090302|no common (?:algorithm|protocol)|client and server cannot communicate, because they do not possess a common algorithm|0x80090331|SEC_E_ALGORITHM_MISMATCH/i,
      weight: 'strong',
    },
    {
      cause: 'tls-cipher-mismatch',
      match: /do not possess a common algorithm|0x80090331|SEC_E_ALGORITHM_MISMATCH/i,
      weight: 'fair',
    },
    {
      cause: 'tls-mode-mismatch',
      match:
        /handshake failed due to an unexpected packet format|SEC_E_INVALID_TOKEN|0x80090308|token supplied to the function is invalid|cannot determine the frame size|corrupted frame|frame size/i,
      weight: 'strong',
      note: 'Schannel got cleartext where it expected TLS.',
    },
    { cause: 'tls-weak-key', match: /SEC_E_INSUFFICIENT_KEY_SIZE|0x80090351/i, weight: 'decisive' },
    {
      cause: 'tls-handshake-failed',
      match:
        /SslHandshakeException|An error occurred while attempting to establish an SSL or TLS connection|A call to SSPI failed|Authentication failed because the remote party (?:has closed the transport stream|sent a TLS alert)|SEC_E_ILLEGAL_MESSAGE|0x80090326|SEC_E_INTERNAL_ERROR|0x80090304|Received an unexpected EOF or 0 bytes from the transport stream|the handshake could not be performed|schannel: (?:next|initial) InitializeSecurityContext failed/i,
      weight: 'weak',
      unless: /SEC_E_(?:CERT_EXPIRED|UNTRUSTED|WRONG)/i,
    },
    {
      cause: 'tls-mode-mismatch',
      match:
        /SSL or TLS connection.{0,200}(?:does not support SSL|plain-?text|SslOnConnect|connecting to a port (?:which|that) does not|The server you are connecting to does not support)|One possibility is that you are trying to connect to a port which does not support SSL\/TLS/i,
      weight: 'fair',
      unless: /certificate (?:presented|is not|was|has)/i,
    },
    {
      cause: 'starttls-not-offered',
      match: /Server does not support secure connections|server does not support the STARTTLS extension/i,
      weight: 'decisive',
      source:
        'https://github.com/dotnet/runtime/blob/main/src/libraries/System.Net.Mail/src/Resources/Strings.resx',
    },
    {
      cause: 'auth-required',
      match: /requires a secure connection or the client was not authenticated/i,
      weight: 'weak',
    },
    {
      cause: 'starttls-required',
      match: /requires a secure connection or the client was not authenticated/i,
      weight: 'hint',
    },
    { cause: 'auth-not-offered', match: /server does not support authentication/i, weight: 'strong' },
    {
      cause: 'auth-bad-credentials',
      match: /AuthenticationInvalidCredentials|MailKit\.Security\.AuthenticationException/i,
      weight: 'weak',
    },
    {
      cause: 'tcp-timeout-filtered',
      match:
        /A connection attempt failed because the connected party did not properly respond|SocketException.{0,40}10060/i,
      samples: [
        'System.Net.Sockets.SocketException (10060): A connection attempt failed because the connected party',
      ],
      source: 'https://github.com/jstedfast/MailKit/issues/1682',
      weight: 'strong',
    },
    { cause: 'tcp-timeout-filtered', match: /The operation has timed ?out/i, weight: 'weak' },
    { cause: 'banner-timeout', match: /The operation has timed ?out/i, weight: 'hint' },
    {
      cause: 'dns-host-not-found',
      match:
        /No such host is known|remote name could not be resolved|Name or service not known|nodename nor servname/i,
      samples: ['getaddrinfo failed: Name or service not known (0) SMTP connect() failed. Message has been'],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/2248',
      weight: 'strong',
    },
    {
      cause: 'tcp-reset',
      match:
        /SmtpProtocolException: The SMTP server has unexpectedly disconnected|The SMTP server has unexpectedly disconnected|Unable to read data from the transport connection|Service not available, closing transmission channel. The server response was:? *$/i,
      weight: 'fair',
    },
    {
      cause: 'sender-not-permitted',
      match: /MailboxNameNotAllowed|Mailbox name not allowed/i,
      weight: 'fair',
    },
    { cause: 'message-too-large', match: /Exceeded storage allocation/i, weight: 'weak' },
    {
      cause: 'recipient-rejected-unknown',
      match: /Mailbox unavailable/i,
      samples: ['Requested action not taken: mailbox unavailable Failure sending mail. Try again later'],
      source: 'https://github.com/jstedfast/MailKit/issues/968',
      weight: 'hint',
    },
    {
      cause: 'protocol-error',
      match: /Syntax error, command unrecognized|Bad sequence of commands/i,
      samples: ['| Bad sequence of commands'],
      source: 'https://github.com/splitbrain/dokuwiki-plugin-smtp/issues/61',
      weight: 'hint',
    },
    {
      cause: 'tcp-connection-refused',
      match:
        /Unable to connect to the remote server(?!.{0,200}(?:timed? ?out|properly respond|such host|resolved))/i,
      weight: 'hint',
    },
    {
      cause: 'tls-handshake-failed',
      match:
        /remote party (?:has closed the transport stream|sent a TLS alert)|unexpected EOF or 0 bytes from the transport stream/i,
      weight: 'strong',
    },
    {
      cause: 'tls-cert-untrusted-ca',
      match:
        /unable to check revocation|revocation (?:server|function|status)(?: \S+){0,3} (?:offline|unable|unknown)/i,
      weight: 'strong',
      note: 'The lists of revoked certificates could not be fetched; an outbound firewall commonly blocks them.',
      source: 'https://github.com/jstedfast/MailKit/issues/1132',
    },
    {
      cause: 'tls-cert-untrusted-ca',
      match: /SSL certificate presented by the server is not trusted by the system/i,
      weight: 'fair',
      unless: /did not match|unexpected packet format|frame size|NameMismatch|NotTimeValid/i,
      note: 'MailKit says this of every handshake that fails; the inner exception tells the reason.',
      source: 'https://github.com/jstedfast/MailKit/blob/master/FAQ.md#ssl-handshake-exception',
    },
    {
      cause: 'tls-handshake-failed',
      match: /the ssl connection could not be established/i,
      weight: 'fair',
      samples: ['The SSL connection could not be established'],
    },
  ],
});
