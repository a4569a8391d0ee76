import { defineClient } from '../phrases.ts';

/** What Postfix, Exim, Sendmail and OpenSMTPD log as clients of another server. */
export const family = defineClient({
  id: 'mta',
  name: 'an MTA log (Postfix, Exim, Sendmail, OpenSMTPD)',
  recognise: [
    /postfix\/\w+|status=(?:deferred|bounced|sent)|\bdsn=\d/i,
    /\bR=\w+ T=\w+|exim|== \S+@\S+ R=/i,
    /sendmail|\bstat=(?:Deferred|Service|User|Host)/i,
    /smtpd\[\d+\]|smtp-out:|mta[ :]/i,
  ],
  errors: [
    {
      cause: 'starttls-not-offered',
      match:
        /TLS is required, but was not offered|a TLS session is required, but the server did not offer TLS|remote host does not support tls|MTA does not support TLS/i,
      weight: 'decisive',
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_proto.c',
    },
    {
      cause: 'starttls-failed',
      match: /TLS is required, but host \S+ refused to start TLS/i,
      weight: 'decisive',
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_proto.c',
    },
    {
      cause: 'tls-handshake-failed',
      match:
        /Cannot start TLS(?:: handshake failure)?|SSL_connect error to|TLS error on connection to|a TLS session is required but an attempt to start TLS failed|TLS session: handshake failed|STARTTLS=client, error: connect failed/i,
      weight: 'fair',
    },
    {
      cause: 'tls-cert-untrusted-ca',
      match:
        /Server certificate not (?:trusted|verified)|Server certificate verification failed|certificate verification failed for \S+: (?:untrusted issuer|num=(?:19|20|27))|verify=FAIL|untrusted issuer/i,
      weight: 'fair',
      unless: /expired|self[- ]signed|not yet|hostname|name mismatch/i,
    },
    {
      cause: 'tls-cert-hostname-mismatch',
      match:
        /certificate name mismatch|peername.{0,60}(?:mismatch|not match)|certificate peer name verification failed|Server certificate not verified.{0,40}name|hostname verification failed|does not match (?:the )?(?:expected|server) (?:name|hostname)|tls_verify_cert_hostnames/i,
      weight: 'decisive',
    },
    {
      cause: 'auth-not-offered',
      match:
        /SASL authentication (?:failed|failure)?.{0,20}(?:server|host) \S+ (?:did not|does not) (?:offer|announce)|authentication (?:is )?required.{0,20}but.{0,20}not offered/i,
      weight: 'strong',
    },
    {
      cause: 'auth-mechanism-unsupported',
      match:
        /no mechanism available|No worthy mechs found|SASL authentication failure: No worthy|authenticator .{0,20}not (?:found|matched)|None of the authenticators/i,
      weight: 'decisive',
      source: 'https://www.postfix.org/SASL_README.html#client_sasl',
    },
    {
      cause: 'auth-mechanism-unsupported',
      match: /cannot SASL authenticate to server \S+: invalid parameter supplied/i,
      weight: 'strong',
    },
    {
      cause: 'auth-bad-credentials',
      match: /SASL authentication failed/i,
      weight: 'weak',
      unless: /no mechanism|no worthy|transient failure/i,
    },
    {
      cause: 'auth-temporary-failure',
      match: /cannot authenticate to server \S+: (?:transient failure|generic failure)/i,
      weight: 'weak',
    },
    {
      cause: 'tcp-reset',
      match:
        /lost connection with \S+ while (?:receiving the initial server greeting|performing the EHLO handshake|performing the HELO)|remote host closed connection (?:in response to|after)|Connection closed by foreign host/i,
      weight: 'strong',
    },
    {
      cause: 'tcp-reset',
      match:
        /lost connection with \S+ while|Remote host (?:\S+ )?closed connection|SMTP (?:connection )?(?:lost|timeout) after/i,
      weight: 'fair',
    },
    {
      cause: 'banner-timeout',
      match:
        /conversation with \S+ timed out while receiving the initial server greeting|SMTP timeout (?:after|while)(?: \S+){0,2} initial connection/i,
      weight: 'decisive',
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_trouble.c',
    },
    {
      cause: 'server-busy-or-unavailable',
      match: /conversation with \S+ timed out while (?!receiving the initial)|refused to talk to me: 4\d\d/i,
      weight: 'fair',
    },
    {
      cause: 'tcp-connection-refused',
      match:
        /connect to \S+: Connection refused|\bH=\S+ (?:\[[^\]]{1,100}\]:? )?Connection refused|Deferred: Connection refused/i,
      weight: 'strong',
    },
    {
      cause: 'tcp-timeout-filtered',
      match:
        /connect to \S+: (?:Connection|Operation) timed out|\[[^\]]{1,100}\]:? Connection timed out|Deferred: Connection timed out/i,
      samples: [
        'ip-10-80-227-43 postfix/smtp[21752]: connect to email-smtp.us-east-1.amazonaws.com[54.243.71.143]:25: Connection timed out',
      ],
      source: 'https://github.com/mozilla/fxa-auth-server/issues/445',
      weight: 'strong',
    },
    {
      cause: 'network-unreachable',
      match:
        /connect to \S+: (?:Network is unreachable|No route to host|Permission denied)|\[[^\]]{1,100}\] (?:Network is unreachable|No route to host)/i,
      weight: 'strong',
    },
    {
      cause: 'dns-host-not-found',
      match:
        /Name service error for name=\S+ type=\S+: Host not found(?!, try again)|all host address lookups failed permanently|an upstream dns|Host unknown \(Name server|lookup failed permanently|unrouteable mail domain/i,
      weight: 'strong',
    },
    {
      cause: 'dns-temporary-failure',
      match:
        /Name service error for name=\S+ type=\S+: Host not found, try again|host lookup did not complete|lowest numbered MX record points to local host(?!)|Name server: \S+: host name lookup failure|host name lookup failure/i,
      weight: 'decisive',
    },
    {
      cause: 'smtputf8-required',
      match: /SMTPUTF8 is required, but was not offered/i,
      samples: ['<a@b.c> (expanded from <a@b.c>): SMTPUTF8 is required, but was not offered by host'],
      source: 'https://github.com/git-multimail/git-multimail/issues/220',
      weight: 'decisive',
    },
    {
      cause: 'dns-no-usable-address',
      match: /Malformed or unexpected name server reply|no MX record|mail for \S+ loops back/i,
      weight: 'weak',
    },
    {
      cause: 'message-too-large',
      match: /message size \d+ exceeds size limit \d+ of server/i,
      weight: 'decisive',
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_proto.c',
    },
    {
      cause: 'protocol-error',
      match:
        /non-ESMTP (?:response|greeting)|host \S+ offered (?:a )?non-|Protocol error: host \S+ (?:refused|sent)/i,
      weight: 'fair',
    },
  ],
});
