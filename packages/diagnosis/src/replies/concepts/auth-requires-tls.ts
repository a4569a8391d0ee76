import { defineConcept } from '../phrases.ts';

/** The login is only allowed after TLS. */
export const concept = defineConcept({
  cause: 'auth-requires-tls',
  phrases: [
    {
      match: /encryption (?:is )?required for (?:the )?(?:requested )?auth/i,
      weight: 'decisive',
      source: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
    },
    {
      match:
        /(?:plain ?text|cleartext|plain|login|password)(?: \S+){0,2} (?:auth\w*|log-?ins?|mechanisms?)(?: \S+){0,4} (?:disallowed|disabled|not (?:allowed|permitted|available|accepted)|refused|rejected|forbidden|prohibited)(?: \S+){0,4} (?:on |over |without |unless |for )?(?:non-?secure|insecure|unencrypted|unsecured?|without|unless|ssl|tls|secure|connection)/i,
      weight: 'decisive',
      samples: ['Plaintext authentication disallowed on non-secure (SSL/TLS) connections.'],
    },
    {
      match:
        /(?:auth\w*|log-?in|credentials)(?: \S+){0,6} (?:over|requires?|without|unless|until|only|after|before|needs?)(?: \S+){0,6} (?:ssl|tls|starttls|encrypt\w+|secure (?:connection|channel)|unencrypted|insecure|unsecured?)/i,
      samples: ['auth not available without TLS (#5.3.3)'],
      source: 'https://github.com/sagredo-dev/qmail/blob/main/qmail-smtpd.c',
      weight: 'strong',
      unless: /must issue a starttls command first$/i,
    },
    {
      match:
        /(?:must|need to|have to|please|should)(?: \S+){0,3} (?:ssl|tls|starttls|encrypt\w*|secure connection)(?: \S+){0,6} (?:to auth|before (?:auth|log)|for auth|auth\b|log ?in)/i,
      weight: 'strong',
    },
    {
      match:
        /(?:must issue|issue) a starttls command first|(?:starttls|tls|ssl|encryption)(?: is| connection)? required/i,
      samples: ['Encryption required for requested authentication mechanism'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_sasl_proto.c',
      weight: 'fair',
      stages: ['auth'],
    },
    {
      match:
        /secure connection (?:is )?(?:required|needed)|unencrypted connection|not (?:allowed|permitted) (?:on|over) (?:an? )?(?:un|in)/i,
      samples: ['unencrypted connection'],
      source: 'https://github.com/open-falcon/mail-provider/issues/12',
      weight: 'fair',
      stages: ['auth'],
    },
    {
      match:
        /(?:use|start|enable|need|require\w*|negotiate|establish) (?:an? |the )?(?:starttls|tls|ssl|encrypt\w*|secure \w+)(?: \S+){0,4} (?:to|before|for|prior to|in order to) (?:you )?(?:can )?(?:auth\w*|log ?-?in|sign ?-?in)/i,
      weight: 'strong',
    },
  ],
});
