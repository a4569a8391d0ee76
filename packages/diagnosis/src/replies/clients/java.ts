import { defineClient } from '../phrases.ts';

/** Java: JavaMail and Jakarta Mail, JSSE, Android. */
export const family = defineClient({
  id: 'java',
  name: 'Jakarta Mail (Java)',
  recognise: [
    /(?:javax|jakarta)\.mail|com\.sun\.mail|org\.eclipse\.angus/i,
    /javax\.net\.ssl|sun\.security|java\.net\.\w+Exception/i,
    /DEBUG SMTP:/,
    /\bat [\w.$]+\([\w]+\.java:\d+\)/,
  ],
  errors: [
    {
      cause: 'tls-mode-mismatch',
      match: /Unsupported or unrecognized SSL message|plaintext connection\?|Unrecognized SSL message/i,
      weight: 'decisive',
      source:
        'https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes/sun/security/ssl/SSLSocketInputRecord.java',
    },
    {
      cause: 'tls-mode-mismatch',
      match: /Could not connect to SMTP host: \S+, port: \d+, response: -1|response: -1/i,
      samples: [
        'javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.com, port: 465, response: -1',
      ],
      source: 'https://github.com/mikeberger/borg_calendar/issues/143',
      weight: 'fair',
      note: 'The server hung up instead of greeting: commonly a port with implicit TLS spoken to in cleartext.',
    },
    {
      cause: 'tls-cert-untrusted-ca',
      match:
        /PKIX path (?:building|validation) failed|unable to find valid certification path|SunCertPathBuilderException|Trust anchor for certification path not found|CertPathValidatorException|No trusted certificate found|ValidatorException/i,
      weight: 'strong',
      unless: /validity check failed|NotAfter|NotBefore|CertificateExpired|timestamp check failed|expired/i,
    },
    {
      cause: 'tls-cert-expired',
      match: /CertificateExpiredException|NotAfter:|validity check failed|timestamp check failed/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-cert-not-yet-valid',
      match: /CertificateNotYetValidException|NotBefore:/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-cert-hostname-mismatch',
      match:
        /No (?:subject alternative (?:DNS |IP )?names?|name) (?:matching|present|found)|Can't verify identity of server|hostname in certificate didn't match|doesn't match any of the subject alternative names|Server is not trusted:/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-protocol-too-old',
      match:
        /No appropriate protocol|protocol is disabled or cipher suites are inappropriate|Received fatal alert: protocol_version|server selected protocol version TLS|does(?: not|n't) support (?:any )?(?:the )?(?:enabled )?(?:protocol|ssl|tls) version|SSLv3 is disabled|Server chose TLSv1/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-cipher-mismatch',
      match: /no cipher suites in common|Received fatal alert: insufficient_security/i,
      samples: [
        'Server: 220 Ready to start TLS WARN o.s.s.i.command.StartTLSCommand - startTLS() failed: javax.net.ssl.SSLHandshakeException: no cipher suites in common',
      ],
      source: 'https://github.com/davidmoten/subethasmtp/issues/1',
      weight: 'decisive',
    },
    {
      cause: 'tls-weak-key',
      match:
        /algorithm constraints|Algorithm constraints check failed|Prime size must be multiple of 64|DH ServerKeyExchange does not comply|disabled algorithm|MD5withRSA|SHA1withRSA usage/i,
      weight: 'strong',
    },
    {
      cause: 'tls-handshake-failed',
      match:
        /SSLHandshakeException|Received fatal alert: (?:handshake_failure|internal_error|\w+)|Remote host (?:closed|terminated)(?: the)?(?: connection during)? (?:the )?handshake|Could not convert socket to TLS|SSLException/i,
      weight: 'weak',
    },
    {
      cause: 'tls-handshake-failed',
      match:
        /Remote host (?:closed|terminated)(?: \S+){0,3} handshake|Received fatal alert: handshake_failure/i,
      weight: 'fair',
    },
    {
      cause: 'starttls-not-offered',
      match: /STARTTLS is required but host does not support STARTTLS/i,
      weight: 'decisive',
    },
    {
      cause: 'auth-mechanism-unsupported',
      match:
        /No authentication mechan\w+ supported by both server and client|Unsupported (?:SASL )?mechanism/i,
      samples: [
        'javax.mail.AuthenticationFailedException: No authentication mechansims supported by both server and client',
      ],
      source: 'https://github.com/jakartaee/mail-api/issues/84',
      weight: 'decisive',
    },
    {
      cause: 'auth-required',
      match: /failed to connect, no password specified/i,
      weight: 'fair',
      note: 'The client had no password to send.',
    },
    { cause: 'auth-bad-credentials', match: /AuthenticationFailedException/i, weight: 'weak' },
    {
      cause: 'auth-not-offered',
      match: /AUTH not supported|server does not support authentication/i,
      weight: 'fair',
    },
    {
      cause: 'tcp-connection-refused',
      match: /java\.net\.ConnectException: Connection refused/i,
      weight: 'strong',
    },
    {
      cause: 'tcp-timeout-filtered',
      match:
        /SocketTimeoutException: connect timed out|Connect timed out|ConnectException: Connection timed out|ConnectTimeoutException/i,
      weight: 'strong',
    },
    {
      cause: 'banner-timeout',
      match: /SocketTimeoutException: Read timed out|Read timed out/i,
      weight: 'strong',
    },
    {
      cause: 'network-unreachable',
      match: /NoRouteToHostException|isConnected failed: E(?:NET|HOST)UNREACH|Permission denied: connect/i,
      samples: [
        '(port 465) after 90000ms: isConnected failed: ENETUNREACH (Network is unreachable) W/System.err: at',
      ],
      source: 'https://github.com/brandonjenniges/JavaMail-API-Android/issues/3',
      weight: 'decisive',
    },
    {
      cause: 'tcp-reset',
      match: /Exception reading response|\[EOF\]|Got bad greeting from SMTP host.{0,60}\[EOF\]/i,
      weight: 'fair',
    },
    {
      cause: 'dns-host-not-found',
      match: /UnknownHostException|Unknown SMTP host|nor servname provided|Unable to resolve host/i,
      samples: [
        'javax.mail.MessagingException: Unknown SMTP host: smtp.gmail.com; nested exception is: java.net.UnknownHostException: smtp.gmail.com',
      ],
      source: 'https://github.com/tntkhang/gmail-sender-helper/issues/6',
      weight: 'strong',
      unless: /EAI_AGAIN|temporary/i,
    },
    {
      cause: 'tcp-timeout-filtered',
      match: /Couldn't connect to host, port(?:.{0,80}timeout)/i,
      weight: 'weak',
      note: 'Without a nested exception the text does not say why there was no connection.',
    },
    {
      cause: 'wrong-port-not-smtp',
      match: /Got bad greeting from SMTP host/i,
      weight: 'weak',
      unless: /\[EOF\]|response: (?:421|4\d\d|5\d\d)/i,
    },
    {
      cause: 'sender-address-invalid',
      match:
        /AddressException|Domain contains (?:illegal|control)|Missing final '@domain'|Local address contains/i,
      weight: 'weak',
    },
  ],
});
