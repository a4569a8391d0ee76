import { defineConcept } from '../phrases.ts';

/** Refused because the client's address has no PTR record, or one that does not resolve back. */
export const concept = defineConcept({
  cause: 'ip-no-reverse-dns',
  phrases: [
    {
      match:
        /(?:cannot|can't|could not|unable to|fail\w* to|did not) (?:find|resolve|verify|determine|look ?up)(?: \S+){0,3} (?:your |the |client |sending |server |remote )*(?:reverse )?(?:host ?name|reverse|ptr|rdns)|client host rejected: cannot find your (?:reverse )?hostname/i,
      weight: 'decisive',
      unless: /helo/i,
      samples: ['Client host rejected: cannot find your hostname, [192.0.2.1]'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
    },
    {
      match:
        /(?:no|missing|invalid|without|lacks?|lacking|bad|incorrect|does not have|doesn't have|need|needs|require[sd]?|has no|have no|must have|mismatch\w*|unresolvable|generic|fix|set)(?: \S+){0,3} (?:reverse[- ]?(?:dns|lookup|address|record|hostname|pointer|mapping|name)|ptr|r-?dns|in-addr)|(?:reverse[- ]?(?:dns|lookup|record|hostname|mapping|name|resolution)|\bptr\b|\br-?dns\b|in-addr\.arpa)(?: \S+){0,6} (?:fail\w*|missing|not (?:\w+ )?(?:found|exist|match\w*|set|configured|valid|resolve|meet|have)|required|does(?: not|n't)|invalid|mismatch|error|must|incorrect|lookup|do not|absent|empty|is (?:a )?generic|validation)|ptr record|reverse dns|no ptr/i,
      samples: ['Service not available No SMTP service Bad DNS PTR resource record. For explanation visit'],
      source: 'https://github.com/OpenSMTPD/OpenSMTPD/issues/446',
      weight: 'decisive',
      unless: /spf\b.{0,20}ptr mechanism/i,
    },
    {
      match:
        /fcrdns|forward[- ]confirmed|ip (?:address )?(?:does not|doesn't) (?:resolve|have (?:a )?(?:host ?name|name))|(?:host ?name|ip)(?: \S+){0,4} (?:does not|doesn't) (?:resolve )?(?:back|match)(?: \S+){0,3} (?:ip|reverse|ptr|address)|unknown\[(?:\d|[a-f\d:])+\].{0,40}hostname|your host ?name|(?:ip|client|host)(?: \S+){0,4} (?:has no|without) (?:a )?(?:host ?name|dns name)/i,
      samples: ['Client host rejected: cannot find your hostname, [172.23.0.1]'],
      source: 'https://github.com/docker-mailserver/docker-mailserver/issues/2927',
      weight: 'strong',
      unless: /helo|ehlo|certificate/i,
    },
    {
      match:
        /r(?:ü|ue)ckw(?:ä|ae)rtsaufl(?:ö|oe)sung|reverse-?dns|r(?:é|e)solution inverse|enregistrement ptr|(?:dns|resoluci(?:ó|o)n) invers|обратн\S+ (?:запись|зон|dns)|ptr-?(?:запис|eintrag|record)|反向(?:解析|dns)|逆引き/i,
      weight: 'strong',
    },
    {
      match:
        /ip name lookup failed|(?:reverse|ip|ptr)(?: \S+){0,2} lookup (?:failed|rejected|error)|forward dns(?: \S+){0,4} (?:not|does)|unresolvable (?:relay |client |remote )?host(?: ?name)?|(?:un|not )verif\w+ sending ips?|domain(?: \S+)? mismatch\w* client ip|host ?name(?: \S+){0,3} (?:does not|doesn't|not) (?:match|resolve)(?: \S+){0,3} ip|client host ?name (?:not|lookup)/i,
      samples: [
        'PTR record setup, or the corresponding forward DNS entry does not point to the sending IP. As a policy, Gmail does not',
      ],
      source: 'https://support.google.com/a/answer/3726730',
      weight: 'strong',
      unless: /helo|ehlo/i,
    },
    {
      match:
        /(?:sender|client|sending|remote|your|connecting) (?:ip|host)(?: address)? (?:must|should|needs? to|has to|does not|doesn't|did not|cannot) (?:be )?(?:resolve|reverse)/i,
      weight: 'strong',
      samples: ['Sender IP must resolve'],
    },
  ],
});
