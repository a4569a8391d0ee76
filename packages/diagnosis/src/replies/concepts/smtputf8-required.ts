import { defineConcept } from '../phrases.ts';

/** The address needs SMTPUTF8, the server lacks it. */
export const concept = defineConcept({
  cause: 'smtputf8-required',
  phrases: [
    {
      // Said of it, not listed: the keyword stands in most EHLO replies of a pasted dialogue.
      match:
        /smtp ?utf-?8\W* (?:\S+ ){0,2}?(?:requir|need|not|un|used|support|missing|capab|extension|address|recipient|sender|mail)|(?:support\w*|declar\w*|requir\w*|need\w*|lacks?|without|not? (?:offer\w*|advertis\w*)|enable\w*|use of)(?: \S+){0,3} ["'(<]?smtp ?utf-?8/i,
      weight: 'strong',
      samples: ['SMTPUTF8 is required, but was not offered by host'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_proto.c',
    },
    {
      match:
        /(?:utf-?8|non-?ascii|internationali[sz]ed|unicode|eai|8-?bit)(?: \S+){0,3} (?:address\w*|local[- ]part|mailbox|recipients?|sender|e-?mail address|user ?name|characters? in (?:the )?(?:address|local))(?: \S+){0,6}|(?:address|local[- ]part|mailbox|recipient|sender)(?: \S+){0,5} (?:non-?ascii|utf-?8|unicode|internationali[sz]ed|8-?bit)/i,
      samples: ['Must declare SMTPUTF8 to send unicode address'],
      source: 'https://github.com/sisimai/go-sisimai/issues/434',
      weight: 'strong',
      unless: /header|body|message content/i,
    },
    {
      match:
        /strict ascii|(?:only|must be|pure|plain) (?:7-?bit|(?:us-?)?ascii)\b|ascii[- ]only|non-?ascii (?:not|char\w*)(?: \S+){0,4} (?:not|in|refused)|7-?bit only|(?:utf-?8|unicode|8-?bit char\w*) (?:is |are )?(?:not (?:allowed|supported|permitted|accepted)|unsupported)/i,
      weight: 'strong',
      stages: ['ehlo', 'auth', 'mail', 'rcpt'],
      unless: /header|body|content|subject/i,
      samples: ['Error: strict ASCII mode'],
    },
  ],
});
