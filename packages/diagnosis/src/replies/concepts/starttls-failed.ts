import { defineConcept } from '../phrases.ts';

/** STARTTLS offered but refused or broken on the server's side. */
export const concept = defineConcept({
  cause: 'starttls-failed',
  phrases: [
    {
      match:
        /tls (?:is |currently |service )?(?:not available|unavailable|currently unavailable)(?: \S+){0,4} (?:due to|temporary|local|problem|reason|now|at this)?|tls (?:currently|temporarily|is) (?:un|not )available|tls (?:not available|not initiali[sz]ed|engine not|initiali[sz]ation)|unable to (?:initiali[sz]e|start|use) (?:tls|ssl)/i,
      weight: 'decisive',
      samples: ['454 4.7.0 TLS not available due to local problem'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c',
      unless: /does not support|must issue/i,
    },
    {
      match:
        /(?:starttls|start ?tls|tls)(?: command| negotiation)?(?: \S+){0,3} (?:fail\w*|rejected|refused|error|denied|problem|unsuccessful|aborted|could not|broken)|(?:cannot|can't|could not|couldn't|unable to|fail\w* to|error) (?:start|starting|initiate|begin|enable|negotiate) (?:tls|starttls|ssl)|rejected starttls|no certificate (?:configured|available|found)(?: \S+){0,3}/i,
      samples: ['Failed to establish appropriate TLS channel: UntrustedRoot: Access Denied.'],
      source: 'https://github.com/MicrosoftDocs/OfficeDocs-Support',
      weight: 'fair',
      unless:
        /verif|self[- ]signed|expired|certificate has|wrong version|unknown protocol|handshake failure|not support|not offered|timed? ?out|alert|protocol version|was not offered|certificate verification/i,
    },
    {
      match: /(?:454|4\.7\.0)(?: \S+){0,3} tls|tls not available/i,
      samples: ['TLS not available due to local problem'],
      source: 'https://github.com/hardware/mailserver/issues/236',
      weight: 'fair',
    },
    {
      match:
        /disabling tls support|(?:server[- ]side|inbound) (?:ssl|tls) (?:is |has been )?disabled|cert\/key setup|load (?:my|server|own|the server'?s?) (?:ssl |tls )?certificate(?: \S+)? fail/i,
      weight: 'strong',
      samples: [
        'Load my certificate failed: Provided SSL certificate is invalid.. Server side SSL is disabled.',
      ],
      note: "The server's own certificate or key cannot be used.",
    },
  ],
});
