import { defineClient } from '../phrases.ts';

/** PHP: streams, PHPMailer, Symfony Mailer, Laravel, SwiftMailer, Zend/Laminas, Horde, Nette. */
export const family = defineClient({
  id: 'php',
  name: 'PHP (PHPMailer, Symfony Mailer, SwiftMailer)',
  recognise: [
    /PHPMailer|Swift_\w+|Symfony\\Component\\Mailer|stream_socket_\w+|fsockopen|php_network|Illuminate\\|Laravel|SMTP ERROR:|SMTP Error:|SMTP connect\(\) failed|Zend_Mail|Laminas|Horde_|Nette\\Mail/i,
    /\.php(?:\(\d+\)|:\d+| on line \d+| line \d+)/i,
    /Expected response code/i,
  ],
  errors: [
    {
      cause: 'tcp-connection-refused',
      match:
        /stream_socket_client\(\): unable to connect to \S+ \(Connection refused\)|\(Connection refused\)|Connection refused \(111\)/i,
      weight: 'strong',
    },
    {
      cause: 'tcp-timeout-filtered',
      match:
        /(?:unable to connect|could not be established|SMTP connect\(\) failed).{0,160}(?:\(Connection timed out\)|timed out|\(110\)|Connection timed out \(110\)|Operation timed out)/i,
      weight: 'strong',
    },
    {
      cause: 'tcp-timeout-filtered',
      match: /Connection to \S+ Timed Out/i,
      weight: 'hint',
    },
    {
      cause: 'network-unreachable',
      match:
        /\(Network is unreachable\)|Network is unreachable \(101\)|\(Permission denied\)|Permission denied \(13\)/i,
      samples: ['isConnected failed: ENETUNREACH (Network is unreachable) W/System.err: at'],
      source: 'https://github.com/brandonjenniges/JavaMail-API-Android/issues/3',
      weight: 'strong',
    },
    {
      cause: 'dns-host-not-found',
      match:
        /php_network_getaddresses: (?:getaddrinfo|gethostbyname) (?:for \S+ )?failed: (?:Name or service not known|No such host is known|nodename nor servname|Name does not resolve)|getaddrinfo failed/i,
      samples: [
        'ERROR: Failed to connect to server: php_network_getaddresses: getaddrinfo failed: Name or service not known (0) SMTP connect() failed. Message has been',
      ],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/2248',
      weight: 'decisive',
      unless: /no address associated|temporary failure|try again/i,
    },
    {
      cause: 'tls-cert-hostname-mismatch',
      match: /Peer certificate CN=.{0,120} did not match expected CN=|did not match expected CN/i,
      weight: 'decisive',
      source: 'https://github.com/php/php-src/blob/master/ext/openssl/xp_ssl.c',
    },
    {
      cause: 'tls-mode-mismatch',
      match:
        /Connection: opening to \S+:465(?!.{0,200}ssl:\/\/).{0,200}(?:timed out|EOF|CLIENT -> SERVER: *$)/i,
      weight: 'fair',
    },
    {
      cause: 'starttls-not-offered',
      match:
        /STARTTLS (?:not|command) .{0,30}(?:accepted|supported)|Unable to connect with STARTTLS(?!: stream_socket_enable_crypto)|TLS required but neither TLS or STARTTLS|Must issue.{0,5}neither/i,
      weight: 'fair',
      unless: /SSL operation failed|certificate/i,
    },
    {
      cause: 'tls-handshake-failed',
      match:
        /stream_socket_enable_crypto\(\)|Failed to enable crypto|Unable to connect with (?:TLS|STARTTLS) encryption|Cannot enable TLS/i,
      samples: [
        '-> CLIENT: 220 begin TLS negotiation stream_socket_enable_crypto(): SSL operation failed with code 1. OpenSSL Error messages:',
      ],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/950',
      weight: 'weak',
    },
    {
      cause: 'auth-bad-credentials',
      match:
        /SMTP Error: Could not authenticate|Failed to authenticate on SMTP server|(?:Username|Password|Authentication|AUTH) command failed|Could not authenticate/i,
      weight: 'weak',
    },
    {
      cause: 'auth-mechanism-unsupported',
      match:
        /requested authentication method "?\S+"? is not supported|No supported authentication methods found|Authentication method "?\S+"? not supported|does not support any of the (?:\S+ )?auth/i,
      weight: 'decisive',
      source: 'https://github.com/PHPMailer/PHPMailer/blob/master/src/SMTP.php',
    },
    {
      cause: 'auth-not-offered',
      match:
        /Authentication is not allowed (?:at this stage|before HELO\/EHLO)|server does not support authentication|No authenticator/i,
      weight: 'fair',
    },
    { cause: 'server-busy-or-unavailable', match: /but got (?:code )?"?(?:response )?421/i, weight: 'hint' },
    {
      cause: 'tcp-reset',
      match:
        /(?:but got|with) (?:code|response|an)(?: \S+)? ?""|but got an empty response|but got code ""|with message ""|fwrite\(\): (?:send|SSL).{0,60}(?:Broken pipe|reset)|Connection to "?\S+"? has been closed unexpectedly/i,
      weight: 'fair',
    },
    {
      cause: 'sender-address-invalid',
      match:
        /(?:Invalid address: +\((?:From|Sender)\)|Address in mailbox given .{0,60} does not comply with RFC)/i,
      weight: 'fair',
    },
    { cause: 'relay-denied', match: /SMTP Error: The following recipients failed/i, weight: 'hint' },
  ],
});
