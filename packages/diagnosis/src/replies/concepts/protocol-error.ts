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
  ],
});
