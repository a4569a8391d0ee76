import { defineConcept } from '../phrases.ts';

/** Refused for SPF, DKIM or DMARC. */
export const concept = defineConcept({
  cause: 'sender-rejected-spf-dmarc',
  phrases: [
    {
      match: /\bdmarc\b(?! reports?)/i,
      weight: 'strong',
      samples: ["Unauthenticated email from example.com is not accepted due to domain's DMARC policy."],
    },
    {
      match:
        /\bspf\b(?:[- ](?:check|record|policy|validation|verification|failure|fail|sender|authentication|test|result|hard|soft))?|sender policy framework|openspf|\?s=.{0,40};?id=.*spf/i,
      samples: [
        'senders to authenticate with either SPF or DKIM. Authentication results: DKIM = did not pass SPF',
      ],
      source: 'https://github.com/cloudflare/cloudflare-docs/issues/11542',
      weight: 'strong',
      unless: /temperror.{0,10}try/i,
    },
    {
      match: /\bdkim\b|domainkeys/i,
      samples: ['to authenticate with either SPF or DKIM. Authentication results: DKIM = did not pass SPF'],
      source: 'https://github.com/cloudflare/cloudflare-docs/issues/11542',
      weight: 'fair',
    },
    {
      match:
        /(?:sender is|message (?:is|was)|e?mail (?:is|was)) unauthenticated|unauthenticated (?:email|message|mail|sender)s?(?! not allowed from this)|(?:does not have|lacks|without|missing) (?:valid |proper )?authentication (?:information|results)|(?:fail\w*|did not) (?:to )?pass authentication(?: checks)?|email authentication (?:fail|required|check)|requires all senders to authenticate|sender (?:id|authentication|domain authentication) (?:fail|check|required|error)|sender auth(?:entication)? (?:fail|check)/i,
      weight: 'decisive',
      samples: [
        'This message does not have authentication information or fails to pass authentication checks.',
        'Your email has been blocked because the sender is unauthenticated.',
      ],
    },
    {
      match:
        /(?:not (?:\w+ )?(?:permitted|designated|authori[sz]ed|allowed)|unauthori[sz]ed)(?: \S+){0,4} (?:sender|to send)(?: \S+){0,5} (?:for|from|on behalf of|by)(?: \S+){0,3} (?:the )?domain|(?:ip|host|server|client)(?: \S+){0,4} (?:is )?not (?:permitted|designated|authori[sz]ed|allowed)(?: \S+){0,3} to send(?: \S+)? (?:mail |email )?(?:for|from|on behalf|as)/i,
      weight: 'strong',
    },
    {
      match: /answer\/81126#authentication|p=unauthenticated|answer\/2451690/i,
      samples: [
        'visit https://support.google.com/mail/answer/2451690 to learn about the DMARC initiative. i2si1363996wrs.325 -',
      ],
      source: 'https://github.com/postalserver/postal/issues/898',
      weight: 'fair',
    },
    {
      match:
        /\bARC\b.{0,20}(?:fail|valid)|reverse[- ]path.{0,20}spoof|sender (?:verification|verify) (?:fail)/i,
      weight: 'hint',
    },
    {
      match: /multiple authentication checks failed|purported responsible address|sender ?id\b/i,
      weight: 'decisive',
      source: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.3',
    },
    {
      match:
        /required authentication level|(?:does not|doesn't|did not|fails? to) meet(?: \S+){0,4} (?:sender )?authentication (?:level|requirements?|standards?)|sender(?:'s)? (?:e-?mail )?authentication (?:failed|failure|missing)|unauthenticated because/i,
      weight: 'strong',
    },
  ],
});
