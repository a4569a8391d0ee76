import { defineConcept } from '../phrases.ts';

/** No login mechanism in common, or the one tried is refused as such. */
export const concept = defineConcept({
  cause: 'auth-mechanism-unsupported',
  phrases: [
    {
      match:
        /(?:unrecogni[sz]ed|unsupported|unknown|invalid|illegal|bad|unimplemented|unavailable|no (?:suitable|supported|acceptable|compatible|matching|worthy|common)) (?:\S+ ){0,2}?(?:auth(?:entication|orization|enticator)?|sasl|login)\b ?(?:\S+ )?(?:type|mechanisms?|methods?|scheme|protocol|mechs? found)?/i,
      weight: 'strong',
      unless:
        /credentials|data|token|password|user|string|(?:invalid|bad|illegal) login(?! ?(?:type|mech\w*|method|scheme))/i,
      samples: ['504 5.7.4 Unrecognized authentication type'],
    },
    {
      match:
        /(?:auth\w*|sasl|login|security)(?: \S+){0,2} (?:mechanisms?|methods?|type|scheme|mech)(?: \S+){0,4}? (?:is |are |was )?(?:not (?:supported|available|implemented|allowed|recogni[sz]ed|offered|enabled|permitted)|unsupported|unavailable|unknown|invalid|disabled|too weak|unrecogni[sz]ed|inappropriate)/i,
      samples: ['AUTH mechanism PLAIN not available'],
      source: 'https://github.com/elastic/logstash/issues/11556',
      weight: 'strong',
    },
    {
      match:
        /(?:auth )?mechanisms? (?:\S+ )?(?:is )?(?:not (?:supported|available)|unsupported|invalid|mismatch)|no (?:worthy )?mechs? found|no mechanism available|(?:none|no one) of the (?:supported )?(?:auth\w* )?mechanisms|couldn't find a suitable auth|no suitable auth|no (?:auth\w* )?mechanisms? (?:in common|match|supported)/i,
      samples: ['AUTH mechanism PLAIN not available'],
      source: 'https://github.com/elastic/logstash/issues/11556',
      weight: 'strong',
    },
    {
      match:
        /(?:AUTH|command)\b.{0,40}(?:not implemented|not recogni[sz]ed|unrecogni[sz]ed|not supported|unsupported|unimplemented|unknown)|(?:unrecogni[sz]ed|unknown|unimplemented|unsupported)(?: \S+){0,2} (?:command|parameter|argument)/i,
      weight: 'fair',
      stages: ['auth'],
      unless: /\bAUTH["'>]? (?:command )?(?:is )?(?:not|un)|command:? ["'<]?AUTH["'>]?(?:$|[.,;:(])/i,
      samples: ['Command "AUTH PLAIN .....==" not implemented'],
    },
    {
      match:
        /(?:cram-?md5|digest-?md5|scram|ntlm|gssapi|login|plain|xoauth2?|oauthbearer)(?: \S+){0,3} (?:is |are )?(?:not (?:supported|available|enabled|offered|allowed|advertised)|unsupported|disabled)/i,
      samples: ['AUTH mechanism PLAIN not available'],
      source: 'https://github.com/elastic/logstash/issues/11556',
      weight: 'fair',
      stages: ['auth', 'ehlo'],
      unless: /non-?secure|insecure|unencrypted|without (?:ssl|tls)|basic auth/i,
    },
    {
      match:
        /(?:mechanism|method|scheme)(?: \S+){0,2} (?:is )?too (?:weak|insecure)|(?:plain|login|cram-md5|digest-md5|ntlm|xoauth2) auth\w* (?:is |are )?(?:not (?:allowed|accepted|permitted|supported|enabled)|refused|unsupported)/i,
      weight: 'strong',
      stages: ['auth'],
      unless: /tls|ssl|encrypt|secure|basic/i,
    },
  ],
});
