import { defineConcept } from '../phrases.ts';

/** AUTH is not offered at all on this port. */
export const concept = defineConcept({
  cause: 'auth-not-offered',
  phrases: [
    {
      match:
        /(?:smtp )?auth(?:entication)?(?: command| extension| mechanism| method)?s? (?:is |are |was )?(?:not|isn't|never) (?:advertised|supported|offered|available|enabled|allowed|permitted)(?: (?:when not advertised|here|by (?:the )?(?:smtp )?server|on this (?:port|server)|by this server))?/i,
      weight: 'strong',
      unless: /mechanism|method|type|non-?secure|insecure|unencrypted|over an? |without (?:tls|ssl)/i,
      samples: ['SMTP AUTH extension not supported by server.'],
    },
    {
      match: /AUTH command used when not advertised/i,
      weight: 'decisive',
      source: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c',
    },
    {
      match:
        /(?:server|host)(?: \S+){0,3} (?:does not|doesn't|did not|didn't|do not) (?:support|offer|advertise|allow|announce|provide|have)(?: \S+){0,3} auth/i,
      weight: 'strong',
      unless: /mechanism|method|type|(?:plain|login|cram|xoauth)/i,
      samples: ["smtp: server doesn't support AUTH", 'server does not support SMTP AUTH'],
    },
    {
      match:
        /authentication not enabled|auth(?:entication)? (?:is )?not enabled|no auth(?:entication)? (?:mechanisms?|methods?) (?:were |are |was )?(?:advertised|offered|available)|no authentication (?:available|possible|offered)/i,
      weight: 'strong',
      samples: ['503 5.5.1 Error: authentication not enabled'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_sasl_proto.c',
    },
    {
      match:
        /(?:need|requires?) (?:to )?auth(?:enticate)?(?: \S+){0,4} (?:not (?:supported|offered)|does not)/i,
      weight: 'fair',
    },
    {
      match:
        /(?:command )?["'<]?\bAUTH\b["'>]?(?: command)?:? (?:is |was )?(?:not (?:recogni[sz]ed|implemented|understood|known|supported|permitted)|unrecogni[sz]ed|unknown|unimplemented|unsupported|disabled)|(?:unrecogni[sz]ed|unknown|unimplemented|unsupported|invalid)(?: smtp)? command:? ["'<]?AUTH["'>]?(?=$|[.,;:(])/i,
      weight: 'strong',
      unless: /auth(?:entication)? (?:mechanism|method|type)|mechanism/i,
      samples: ['Error: command "AUTH" not recognized'],
      note: 'AUTH itself is not known, whatever the mechanism.',
    },
    {
      match:
        /auth(?:entication|enticated \w+)?(?: \S+)? (?:is |are )?(?:only |not )?(?:allowed|available|permitted|supported|offered|enabled|accepted|possible)(?: only)? (?:on|via|at|through)(?: \S+){0,3} (?:submission|ports?\b|\d{3}|msa)|(?:use|try|connect to)(?: \S+){0,3} (?:port \d+|submission(?: port)?) (?:for|to) auth/i,
      weight: 'decisive',
      unless: /without|unencrypted|plain ?text/i,
      samples: ['authentication only allowed on submission ports'],
    },
  ],
});
