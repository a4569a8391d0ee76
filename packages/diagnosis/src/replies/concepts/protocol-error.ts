import { defineConcept } from '../phrases.ts';

/** The server breaks the protocol, or says we do. */
export const concept = defineConcept({
  cause: 'protocol-error',
  phrases: [
    {
      match:
        /bad sequence of commands|out of (?:sequence|order)|command (?:\S+ )?(?:not (?:recogni[sz]ed|implemented|supported)|unrecogni[sz]ed|unknown|unimplemented)|(?:unrecogni[sz]ed|unknown|unimplemented|unsupported|invalid|illegal) (?:smtp )?command|syntax error|(?:expected|need|send|no|polite)(?: \S+){0,3} (?:helo|ehlo|mail|rcpt|mail from)(?: \S+)? (?:first|command|before)|nested mail|sender already (?:given|specified)|no valid recipients|valid rcpt command must precede|need (?:mail|rcpt)|parameter(?:s)? (?:not|un)\w*|unsupported parameter|pipelining|unexpected data|improper command|protocol (?:error|violation|synchroni[sz]ation)|synchroni[sz]ation error|input sent without waiting|data after|too many (?:unrecogni[sz]ed|invalid|bad|syntax|nonmail|non-mail|protocol) (?:commands|errors)|too many errors/i,
      samples: ['| Bad sequence of commands'],
      source: 'https://github.com/splitbrain/dokuwiki-plugin-smtp/issues/61',
      weight: 'fair',
      unless:
        /helo command rejected|starttls|auth command|sender address|sender denied|header|from header|address|authenticat/i,
    },
    {
      match:
        /(?:malformed|invalid|unexpected|garbage|unparse?able|bad|incomplete|truncated|empty|non-?numeric)(?: \S+){0,2} (?:smtp )?(?:reply|response|server response|answer|greeting|banner|status line|status code|code)|invalid (?:smtp )?(?:reply|response)|short response|line too long|response (?:too long|is too)|could not parse (?:\S+ )?(?:reply|response)|not a valid smtp/i,
      weight: 'fair',
      unless: /response code|expected response|http/i,
    },
    {
      match: /protocol (?:deviation|violation|error)|violat\w*(?: \S+){0,2} protocol/i,
      weight: 'fair',
      samples: ['esmtp: protocol deviation'],
      source: 'https://github.com/Marak/node_mailer/issues/59',
    },
    {
      match:
        /(?:exceed\w*|over|reached|maximum)(?: \S+){0,3} (?:bad|invalid|unrecogni[sz]ed|unknown|junk|syntax|protocol|illegal|failed|erroneous)(?: \S+){0,2} (?:commands?|errors?)\b|(?:bad|invalid|unrecogni[sz]ed|unknown|junk|syntax|protocol|failed) (?:smtp )?(?:commands?|errors?) (?:limit|count|threshold)/i,
      weight: 'strong',
      unless: /auth|login|recipient|user/i,
      samples: ['Exceeded bad SMTP command limit, disconnecting.'],
    },
    {
      match:
        /(?:line|command|argument|parameter|address|path|input)s? pars(?:e|er|ing) (?:error|fail\w*)|(?:unable to|fail\w* to|can ?not|can't|could not|couldn't|error) pars(?:e|ing) (?:\S+ ){0,2}(?:command|line|argument|parameter|input)|unparse?able (?:command|line|input)/i,
      weight: 'fair',
      replyClass: 5,
      samples: ['line parse error.'],
    },
    {
      match:
        /(?:please |must )?(?:say|issue|give|use)(?: \S+){0,2} (?:helo|ehlo|mail|rcpt)\b\S*(?: \S+)? first|(?:sequence|ordering) error|stray (?:newline|lf|cr)/i,
      weight: 'strong',
      unless: /auth|starttls/i,
      samples: ['please say HELO/EHLO first', 'stray newline'],
    },
    {
      match: /(?:auth\w* exchange|command|input|request|header|text|reply) line(?: is)? too long/i,
      weight: 'strong',
      samples: ['Authentication Exchange line is too long'],
    },
  ],
});
