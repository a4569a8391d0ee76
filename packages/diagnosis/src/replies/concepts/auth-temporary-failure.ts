import { defineConcept } from '../phrases.ts';

/** The server could not check the login just now. */
export const concept = defineConcept({
  cause: 'auth-temporary-failure',
  phrases: [
    {
      match:
        /temporar(?:y|ily) (?:authentication|auth|login|sasl)|(?:authentication|auth|login|sasl)(?: \S+){0,3} temporar|temporary (?:authentication|internal|server)? ?(?:failure|error|problem)/i,
      weight: 'decisive',
      stages: ['auth'],
      replyClass: 4,
      samples: ['454 4.7.0 Temporary authentication failure: Connection lost to authentication server'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_sasl_glue.c',
    },
    {
      match:
        /(?:lost|cannot|can't|unable|fail\w*|no|error|problem)(?: \S+){0,4} (?:authentication|auth|ldap|backend|password|user) ?(?:server|service|backend|database|daemon|socket|back-?end)/i,
      samples: ['Temporary authentication failure: Connection lost to authentication server.'],
      source: 'https://github.com/chatmail/relay/issues/441',
      weight: 'strong',
      stages: ['auth'],
    },
    {
      match:
        /cannot authenticate due to temporary system problem|unable to (?:verify|authenticate|check)(?: \S+){0,4} (?:at this time|at the moment|right now|just now|currently|temporarily)|(?:authentication|login) (?:service|server|system)(?: \S+){0,3} (?:unavailable|not available|down|error|timed? ?out)/i,
      weight: 'decisive',
      stages: ['auth'],
    },
    { match: /unable to connect to authentication/i, weight: 'decisive' },
    {
      match:
        /(?:auth|login|authentication)(?: \S+){0,4} (?:try|retry) (?:again )?later|try (?:again )?later|unavailable|system problem|internal (?:server )?error|temporar/i,
      samples: ['Temporary authentication failure: Connection lost to authentication server.'],
      source: 'https://github.com/chatmail/relay/issues/441',
      weight: 'fair',
      stages: ['auth'],
      replyClass: 4,
      unless: /too many|rate|limit|excessive/i,
    },
    {
      match:
        /authentication server (?:is )?(?:unavailable|down)|database (?:error|unavailable)|generic failure|internal authentication error/i,
      samples: ['Error: authentication failed: generic failure'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/xsasl/xsasl_dovecot_server.c',
      weight: 'fair',
      stages: ['auth'],
    },
    {
      match: /auth\w* (?:error|failure|failed)/i,
      samples: ['Temporary authentication failure: Connection lost to authentication server.'],
      source: 'https://github.com/chatmail/relay/issues/441',
      weight: 'fair',
      replyClass: 4,
      unless: /password|credential|user ?name|too many|sender|dmarc/i,
      note: 'A transient reply: the server does not say that the login is wrong.',
    },
  ],
});
