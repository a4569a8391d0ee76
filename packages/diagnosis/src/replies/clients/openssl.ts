import { defineClient } from '../phrases.ts';

/** OpenSSL and what Node.js, Python, PHP, Ruby, curl, Postfix and Exim pass on of it. */
export const family = defineClient({
  id: 'openssl',
  name: 'OpenSSL',
  recognise: [/\bSSL routines\b/i, /\bverify error:num=/i, /openssl s_client/i, /\berror:[0-9A-F]{8}:/i],
  errors: [
    // Names of X509_verify_cert(3) results: https://docs.openssl.org/3.0/man1/openssl-verification-options/
    {
      cause: 'tls-cert-expired',
      match:
        /certificate (?:has )?expired|CERT_HAS_EXPIRED|error:num=10\b|verify error:num=10|(?:alert|sslv3 alert) certificate expired|verify code: 10\b|cert(?:ificate)? (?:is )?expired|expired (?:ssl |tls )?certificate|certificate.{0,40}\bexpired\b/i,
      weight: 'decisive',
      unless: /expires? in \d+|not expired|expired or is not yet valid|expired or not yet/i,
      source: 'https://docs.openssl.org/3.0/man1/openssl-verification-options/',
    },
    {
      cause: 'tls-cert-not-yet-valid',
      match: /certificate is not yet valid|CERT_NOT_YET_VALID|error:num=9\b|verify code: 9\b|not yet valid/i,
      samples: ['SSL certificate problem: certificate is not yet valid'],
      source: 'https://github.com/curl/curl/issues/12516',
      weight: 'decisive',
      unless: /has expired or is not yet valid|expired or not yet/i,
    },
    {
      cause: 'tls-cert-self-signed',
      match:
        /DEPTH_ZERO_SELF_SIGNED_CERT|error:num=18\b|verify code: 18\b|(?:self[- ]?signed certificate)(?! in (?:certificate )?chain)|certificate (?:is )?self[- ]?signed/i,
      samples: ['Error: DEPTH_ZERO_SELF_SIGNED_CERT at SecurePair.<anonymous> (tls.js:1283:32) at'],
      source: 'https://github.com/nodemailer/nodemailer/issues/159',
      weight: 'strong',
      unless: /in (?:the )?certificate chain|SELF_SIGNED_CERT_IN_CHAIN|error:num=19/i,
    },
    {
      cause: 'tls-cert-untrusted-ca',
      match:
        /self[- ]?signed certificate in (?:the )?(?:certificate )?chain|SELF_SIGNED_CERT_IN_CHAIN|error:num=19\b|verify code: 19\b|(?:certificate|cert)(?: \S+){0,3} (?:not|un)(?: be)? ?trusted|CERT_UNTRUSTED|error:num=27\b|untrusted (?:issuer|root|certificate|ca)|unknown (?:ca|authority|issuer)\b|alert unknown ca/i,
      samples: ['self-signed certificate in certificate chain'],
      source: 'https://github.com/GEOLYTIX/xyz/issues/2086',
      weight: 'strong',
    },
    {
      cause: 'tls-cert-chain-incomplete',
      match:
        /unable to verify the first certificate|UNABLE_TO_VERIFY_LEAF_SIGNATURE|error:num=21\b|verify code: 21\b/i,
      samples: [
        'OU = IT, CN = mail.example.fr verify error:num=21:unable to verify the first certificate verify',
      ],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/1111',
      weight: 'strong',
      note: 'The server sends its own certificate without the intermediate that signed it.',
    },
    {
      cause: 'tls-cert-untrusted-ca',
      match: /unable to verify the first certificate|UNABLE_TO_VERIFY_LEAF_SIGNATURE|error:num=21\b/i,
      weight: 'weak',
    },
    {
      cause: 'tls-cert-untrusted-ca',
      match:
        /unable to get (?:local )?issuer certificate|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|error:num=20\b|error:num=2\b|verify code: (?:20|2)\b|issuer certificate of a locally looked up certificate could not be found/i,
      samples: ['The issuer certificate of a locally looked up certificate could not be found'],
      source: 'https://github.com/bluetiger9/SmtpClient-for-Qt/issues/65',
      weight: 'strong',
    },
    {
      cause: 'tls-cert-chain-incomplete',
      match:
        /unable to get (?:local )?issuer certificate|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|error:num=20\b/i,
      samples: [
        'OU = IT, CN = mail.example.fr verify error:num=20:unable to get local issuer certificate verify return:1',
      ],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/1111',
      weight: 'fair',
    },
    {
      cause: 'tls-cert-hostname-mismatch',
      match:
        /host ?name mismatch|error:num=62\b|ip address mismatch|error:num=64\b|(?:verify|verification)(?: \S+){0,2} host ?name (?:fail|mismatch)/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-weak-key',
      match:
        /dh[ _]key[ _]too[ _]small|ee key too small|ca md too weak|(?:key|modulus|dh key|rsa key|certificate key) (?:is )?too (?:small|weak|short)|md too weak|bad ecpoint|bad dh|weak (?:ephemeral |server )*(?:dh|diffie|ephemeral|key exchange|public key|certificate|signature)|EE_KEY_TOO_SMALL|CA_MD_TOO_WEAK|wrong signature type|invalid signature algorithm|legacy sigalg|sigalg disallowed/i,
      samples: [
        'routines:tls_process_ske_dhe:dh key too small:../ssl/statem/statem_clnt.c:2086: --- Certificate chain 0',
      ],
      source: 'https://github.com/redimp/otterwiki/issues/71',
      weight: 'decisive',
    },
    {
      cause: 'tls-cipher-mismatch',
      match:
        /no shared cipher|no cipher match|no ciphers? available|no common (?:cipher|encryption)|cipher (?:suite )?mismatch|ERR_SSL_VERSION_OR_CIPHER_MISMATCH|no (?:suitable|overlapping|matching) (?:key|cipher)|insufficient security/i,
      samples: [
        'routines:SSL3_GET_CLIENT_HELLO:no shared cipher postfix/smtpd[2077]: lost connection after STARTTLS from',
      ],
      source: 'https://github.com/ONLYOFFICE/Docker-CommunityServer/issues/11',
      weight: 'decisive',
    },
    {
      cause: 'tls-protocol-too-old',
      match:
        /unsupported protocol|tlsv1 alert protocol version|alert protocol version|no protocols available|protocol version (?:not supported|is not)|wrong ssl version|unsupported ssl version|tls_process_server_hello: ?unsupported|version too low|no supported (?:protocol|versions)|inappropriate fallback|sslv[23] (?:is )?(?:not|disabled)|(?:requires?|need|must use|minimum|support)(?: \S+){0,3} tls ?(?:v|version)? ?1\.[23]|tls ?1\.[01](?: \S+){0,5} (?:not supported|deprecated|disabled|no longer)/i,
      samples: [
        'routines:ssl_choose_client_version:unsupported protocol:../deps/openssl/openssl/ssl/statem/statem_lib.c:1929: ] {',
      ],
      source: 'https://github.com/nodemailer/nodemailer/issues/1076',
      weight: 'decisive',
      unless: /unsupported protocol (?:scheme|handler|:)|address family/i,
    },
    {
      cause: 'tls-mode-mismatch',
      match:
        /wrong version number|unknown protocol|packet length too long|http request\b|record (?:layer|overflow) (?:failure|too large)|plaintext (?:connection|data)|ssl23_get_server_hello: ?unknown/i,
      weight: 'strong',
      unless: /protocol version number/i,
      samples: ['error:1408F10B:SSL routines:ssl3_get_record:wrong version number'],
      note: 'The server answered in cleartext where TLS was expected.',
    },
    {
      cause: 'tls-handshake-failed',
      match:
        /(?:ssl|tls)(?:v\d)?(?: \S+){0,3} handshake (?:fail\w*|error|problem|not completed|aborted|timed? ?out)|handshake(?:_| )?failure|alert handshake failure|alert internal error|unexpected eof while reading|EPROTO|handshake (?:failed|error)|SSL_connect SYSCALL|ssl_error_(?:syscall|ssl|zero_return)|errno=104|ssl (?:connect|connection) (?:error|failed)|tls (?:connection|negotiation) (?:failed|error)/i,
      samples: [
        'OpenSSL Error messages: error:14094410:SSL routines:SSL3_READ_BYTES:sslv3 alert handshake failure 2017-01-04 15:27:19 CLIENT -> SERVER: QUIT 2017-01-04',
      ],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/950',
      weight: 'fair',
    },
    {
      cause: 'client-cert-required',
      match:
        /tlsv13 alert certificate required|alert certificate required|peer did not return a certificate|alert bad certificate/i,
      weight: 'strong',
    },
    {
      cause: 'tls-cert-untrusted-ca',
      match:
        /certificate verif(?:y|ication)(?: has)? (?:failed|error|fail)|CERTIFICATE_VERIFY_FAILED|(?:failed|unable|could not|cannot)(?: to)? verify(?: \S+){0,4} (?:certificate|cert)|certificate(?: \S+){0,3} (?:could not be|not|cannot be|was not|fail\w* to be) verified|verif(?:y|ication) fail\w*(?: \S+){0,3} certificate/i,
      weight: 'fair',
      unless:
        /expired|self[- ]?signed|host ?name|local issuer|altname|not yet valid|does not match|doesn't match/i,
    },
    {
      cause: 'tls-handshake-failed',
      match:
        /SSL operation failed with code 1|SSL_connect returned=|ssl3_read_bytes|SSL: Connection reset by peer|failed to enable crypto/i,
      samples: [
        'stream_socket_enable_crypto(): SSL operation failed with code 1. OpenSSL Error messages: error:14094410:SSL',
      ],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/950',
      weight: 'weak',
    },
    {
      cause: 'tls-cert-hostname-mismatch',
      match:
        /failed host verification|host(?:name)? verification fail\w*|(?:does not|doesn't) match (?:the )?(?:requested |target |server )?host ?name|certificate(?: \S+){0,4} (?:does not|doesn't|did not|do not) match(?: \S+){0,2} (?:host|name|server|domain)/i,
      weight: 'decisive',
      samples: [
        'TLS peer certificate passed CA verification, failed host verification (using host localhost to verify)',
      ],
      source: 'https://github.com/dbmail/dbmail/issues/497',
    },
    {
      cause: 'tls-cert-hostname-mismatch',
      match:
        /(?:host ?name|server ?name|domain(?: name)?|common ?name|\bCN|peer name|address)(?: \S+){0,4} (?:does(?: not|n't)|did(?: not|n't)|do not|doesnt|not) match(?:ed|ing)?(?: \S+){0,4} (?:certificate|cert|common ?name|CN|SAN|subject)\b|(?:certificate|cert)(?: \S+){0,3} (?:is |was )?(?:issued|made|valid|good) for (?:another|a different|other|some other|the wrong) (?:host|name|domain|server)/i,
      weight: 'decisive',
      samples: ['hostname does not match the server certificate'],
    },
  ],
});
