import { defineConcept } from '../phrases.ts';

/** The server does not relay for this client or login. */
export const concept = defineConcept({
  cause: 'relay-denied',
  phrases: [
    {
      match:
        /relay(?:ing)?(?: of mail| mail| access| to \S+| attempt| operation| request|-?ing)? ?(?:is |was |has been )?(?:denied|not (?:\w+ )?(?:permitted|allowed|authori[sz]ed)|prohibited|refused|rejected|forbidden|disallowed|disabled|blocked|restricted)|(?:denied|refused|disallowed|prohibited|rejected|forbidden)(?: \S+){0,3} relay/i,
      weight: 'decisive',
      unless: /relay quota|spamhaus/i,
      samples: ['Relay access denied', 'Relaying denied', 'relay not permitted'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
    },
    {
      match:
        /(?:unable|not (?:\w+ )?(?:permitted|allowed|authori[sz]ed|able|configured|willing)|can(?:no|')t|do(?:es)? ?n[o']t|won't|will not|may not|refus\w+|no permission|not an?)(?: \S+){0,4}? (?:to )?(?:relay(?:ing)?|act as a(?:n open)? relay|open relay)\b/i,
      samples: ["Unable to relay for a@b.c',"],
      source: 'https://github.com/nodemailer/nodemailer/issues/386',
      weight: 'decisive',
      unless: /not (?:an )?open relay test/i,
    },
    {
      match:
        /no relay(?:ing)?\b|open relay|third[- ]party relay|not (?:a )?(?:gateway|relay host)|relay (?:only|restriction|lock)|we do(?:n't| not) relay/i,
      samples: ['Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451 [AbCdEf]'],
      source: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/451.json',
      weight: 'strong',
      unless: /test(?:ing)? for open relay/i,
    },
    {
      match:
        /(?:sorry, )?that domain isn't in my list of allowed rcpthosts|rcpthosts|not (?:one of|in) (?:our|my|the) (?:local|allowed|relay|hosted|served) (?:domains?|hosts)|(?:not|isn't|is no) (?:a )?(?:local (?:domain|host)|hosted here|served here|handled here|our domain)|domain (?:\S+ )?(?:is )?not (?:hosted|handled|accepted|served|local)(?: \S+)? (?:here|by|on|at)?/i,
      samples: ["sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"],
      source: 'https://github.com/notqmail/notqmail/blob/main/qmail-smtpd.c',
      weight: 'strong',
      stages: ['mail', 'rcpt', 'data'],
    },
    {
      match:
        /(?:not (?:allowed|permitted|authori[sz]ed)|unable|cannot) to (?:send|deliver|forward|mail) (?:\S+ )?(?:to )?(?:external|outside|remote|non-?local|foreign|outbound|off-?site)|(?:external|remote|non-?local|outside) (?:recipients?|addresses|domains?|delivery|mail) (?:are |is )?(?:not|refused|denied|prohibited)/i,
      weight: 'strong',
    },
    {
      match:
        /relay(?:ing)? (?:nicht|wird nicht|verboten|abgelehnt|verweigert)|relais (?:refus|interdit)|rel(?:é|e) (?:no permitid|denegad|negad)|(?:пересылк|релей)\S* (?:запрещ|не разреш)|中继|中繼|リレー|relay(?:ing)? (?:non|negat|no |não)/i,
      weight: 'decisive',
    },
    {
      match: /(?:access|permission) denied|not authori[sz]ed/i,
      samples: ['<a@b.c>: Relay access denied'],
      source: 'https://github.com/mike-koch/Mods-for-HESK/issues/116',
      weight: 'hint',
      stages: ['rcpt'],
    },
    {
      match:
        /we (?:don't|do not) (?:handle|accept|take) mail for|(?:insecure|not an?|as an? (?:open )?) ?(?:mail )?relay\b|isn't in my list of allowed|not (?:configured|intended) to relay|domain is not (?:allowed|accepted|permitted) here|specified domain is not allowed/i,
      samples: ["sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"],
      source: 'https://github.com/notqmail/notqmail/blob/main/qmail-smtpd.c',
      weight: 'strong',
      stages: ['mail', 'rcpt', 'data'],
    },
    {
      match:
        /(?:host|server|we|policy|system|client)?\b ?(?:den(?:y|ies)|refuses?|rejects?|forbids?|disallows?|prohibits?|blocks?)(?: \S+){0,2} relay(?:ing|s)?\b|relay(?:ing)? (?:access )?(?:check|test|control|authori[sz]ation|permission)(?: \S+){0,3} (?:fail\w*|error|denied|negative)/i,
      weight: 'strong',
      unless: /spamhaus|open relay test|relay quota/i,
      samples: ['host denies relay.', 'relay check local fail.'],
    },
    {
      match:
        /(?:not|no longer|do(?:es)? not|don't|doesn't|won't) (?:accept\w*|handl\w*|tak\w*|receiv\w*|serv\w*|process\w*)(?: any)? (?:e-?mail|mail|messages) for (?:this |that |the |your |its |recipient )?(?:\S+ )?domain/i,
      weight: 'strong',
      stages: ['mail', 'rcpt', 'data'],
      samples: ['not accepting email for domain'],
    },
  ],
});
