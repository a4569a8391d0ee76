import { defineConcept } from '../phrases.ts';

/** The EHLO name is refused. */
export const concept = defineConcept({
  cause: 'ehlo-name-rejected',
  phrases: [
    {
      match:
        /(?:helo|ehlo)(?: command| name| hostname| host| argument| string| domain| greeting|\/ehlo|\/helo)*(?: \S+){0,5}? (?:rejected|refused|invalid|denied|not (?:valid|accepted|allowed|resolv\w*|found|fully|match\w*|exist)|malformed|bad|syntax|illegal|syntactically|require[sd]?|does(?: not|n't)|must|should|mismatch|forged|unknown|error|fail\w*|has no|contains|is (?:an? )?(?:ip|bare|local|bogus|mine|my))|helo command rejected/i,
      weight: 'decisive',
      unless:
        /not implemented|unrecogni[sz]ed|unknown command|command (?:not|un\w+)|not recogni[sz]ed|send (?:helo|ehlo) first|(?:helo|ehlo) first|polite/i,
      samples: ['<localhost>: Helo command rejected: need fully-qualified hostname'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
    },
    {
      match:
        /(?:invalid|bad|malformed|illegal|syntactically invalid|forged|fake|bogus|incorrect|unacceptable|rejected|wrong|missing|no|empty|unresolvable)(?: \S+){0,3} (?:helo|ehlo)|(?:requires?|need|needs|provide|use|supply|specify|with)(?: \S+){0,3} (?:valid|fully[- ]qualified|proper|real|correct)(?: \S+){0,3} (?:helo|ehlo|host ?name|domain name)/i,
      samples: ['<localhost>: Helo command rejected: need fully-qualified hostname'],
      source: 'https://github.com/bitwarden/server/issues/164',
      weight: 'strong',
      unless: /sender|recipient|certificate/i,
    },
    {
      match:
        /need fully-?qualified host ?name|fully[- ]qualified (?:domain|host) ?name|invalid (?:domain|host) ?name|invalid (?:address|argument|domain)|syntactically invalid argument|host ?name required|domain (?:name )?required/i,
      samples: ['<localhost>: Helo command rejected: need fully-qualified hostname'],
      source: 'https://github.com/bitwarden/server/issues/164',
      weight: 'fair',
      stages: ['ehlo'],
    },
    {
      match: /syntax error|invalid|malformed|not (?:allowed|accepted)|rejected|refused/i,
      samples: ['<localhost>: Helo command rejected: need fully-qualified hostname'],
      source: 'https://github.com/bitwarden/server/issues/164',
      weight: 'weak',
      stages: ['ehlo'],
      replyClass: 5,
    },
    {
      match:
        /(?:you|impersonat\w{0,6}|pretend\w{0,6}|claim\w{0,6})(?: \S+){0,4} (?:not me|be me|my (?:own )?(?:name|domain|hostname|ip)|my name|(?:are|is) not (?:me\b|my\b|who\b|really|the (?:host|owner)))/i,
      weight: 'fair',
      stages: ['ehlo', 'mail', 'rcpt'],
    },
    {
      match: /(?:helo|ehlo)\w* (?:error|invalid|rejected|failed|denied)|(?:invalid|bad) (?:helo|ehlo)/i,
      samples: ['Syntactically invalid EHLO argument(s)'],
      source: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c/',
      weight: 'strong',
      unless: /command (?:not|un\w+)|unrecogni[sz]ed|unknown command|not (?:recogni[sz]ed|implemented)/i,
    },
    {
      match:
        /more than one dns label|(?:host|domain) ?names? (?:must|should|have|has|needs?)(?: \S+){0,5} (?:labels?|dots?|fqdn|fully|qualified|two|period)|bare (?:ip|host)|\bno dots? in|not (?:a |an )?(?:fqdn|fully[- ]qualified)|ip literal|address literal/i,
      weight: 'strong',
      stages: ['ehlo'],
      samples: ['Host names have more than one DNS label'],
      source: 'https://github.com/msimerson/Mail-Toaster-6/issues/202',
    },
    {
      match: /access denied/i,
      weight: 'weak',
      stages: ['ehlo'],
    },
  ],
});
