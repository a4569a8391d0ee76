import { defineConcept } from '../phrases.ts';

/** The domain of the sender address does not exist in DNS. */
export const concept = defineConcept({
  cause: 'sender-domain-not-found',
  phrases: [
    {
      match:
        /sender address rejected: (?:domain not found|unverified address: host or domain name not found|malformed dns server reply|mismatched)|domain of sender (?:address )?(?:\S+ )?does ?n[o']t (?:exist|resolve)|sender(?:'s)? domain(?: \S+){0,4} (?:not (?:found|exist|resolv\w*)|does ?n[o']t (?:exist|resolve|have)|must (?:exist|resolve)|invalid|unknown|no (?:mx|a\b)|could not be|cannot|has no|unresolv\w*|is not resolv\w*|null)/i,
      weight: 'decisive',
      samples: ['Sender address rejected: Domain not found'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
    },
    {
      match:
        /(?:sender|from|mail from|return[- ]path|envelope sender|reverse[- ]path)(?: \S+){0,6} (?:domain|host)(?: \S+){0,3} (?:not found|does ?n[o']t (?:exist|resolve|have)|unresolvable|no mx|no dns|unknown|could not be (?:found|resolved|verified)|cannot be (?:found|resolved)|doesn't|not (?:exist|resolv))/i,
      samples: [
        '<a@b.c>: Sender address rejected: Domain not found; from=<a@b.c> to=<a@b.c> proto=ESMTP helo=<a27-190.smtp-out.us-west-2.amazonses.com>',
      ],
      source: 'https://github.com/docker-mailserver/docker-mailserver/issues/2921',
      weight: 'strong',
    },
    {
      match:
        /(?:cannot|can't|could not|unable to|failed to) (?:resolve|find|verify|look ?up)(?: \S+){0,4} (?:sender|your domain|from domain|domain of|envelope)|(?:verify|resolve|lookup) (?:the )?(?:sender|sender's|from) domain|dns (?:error|failure|lookup)(?: \S+){0,4} (?:sender|mail from|from domain)|(?:no|missing|invalid|without) (?:valid )?(?:mx|a|dns)(?:\/(?:mx|a))? (?:records? )?(?:for|of|in)(?: the)? (?:sender|sending|from|domain of)/i,
      samples: ["sorry, can't find a valid MX for sender domain (chkuser)"],
      source: 'https://github.com/sagredo-dev/qmail/blob/main/chkuser_settings.h',
      weight: 'strong',
    },
    {
      match:
        /sender verify fail(?:ed|ure|s)?\b|sender (?:address )?verification fail|(?:returned|sender|from|mail) (?:e?mail )?(?:address )?(?:domain )?(?:does not|must) (?:resolve|exist)|domain (?:\S+ )?(?:does not|doesn't|must) (?:exist|resolve)|domain not found|unrouteable (?:sender )?(?:mail )?domain|all relevant mx records point to non-existent hosts/i,
      samples: ["message': ' <a@b.c>: Sender address rejected: Domain not found'})"],
      source: 'https://github.com/The-Login/SMTP-Smuggling-Tools/issues/2',
      weight: 'fair',
      stages: ['mail', 'rcpt', 'data'],
      unless: /recipient|rcpt|user|helo/i,
    },
    {
      match:
        /absenderdomain|domain(?:e)? (?:des absenders|de l'exp(?:é|e)diteur|del remitente|del mittente|do remetente)|домен отправителя|发件人域名|寄件者網域|差出人のドメイン/i,
      weight: 'strong',
    },
    {
      match:
        /domain must exist|from: domain is invalid|no matches to (?:the )?nameserver query|(?:sender|your) (?:domain|host)(?: \S+){0,3} is a dead domain/i,
      samples: ['example.com From: Domain is invalid. Provide a valid From: IB506'],
      source: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/GoDaddy.pm',
      weight: 'strong',
      stages: ['mail', 'rcpt', 'data'],
    },
    {
      match: /no such domain|unknown domain|(?:domain|host)(?: \S+){0,3} (?:unknown|not known|invalid)/i,
      samples: ['example.com From: Domain is invalid. Provide a valid From: IB506'],
      source: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/GoDaddy.pm',
      weight: 'fair',
      stages: ['mail'],
    },
    {
      match:
        /(?:sender(?:'s)?|from|return[- ]path|mail from|envelope)(?: \S+)? domain.{0,40}(?:\bdns\b|resolv|look-?up|\bmx\b|nxdomain|non-?existent)|sender verif(?:y|ication)(?: \S+){0,3} (?:call-?out|call-?back|failed|failure|error)/i,
      weight: 'strong',
      stages: ['mail', 'rcpt', 'data'],
      unless: /spf\b|dmarc|dkim|null mx/i,
    },
    {
      match:
        /(?:mail ?from|sender(?:'s)?|from|envelope|return[- ]path) (?:address )?domain(?: \S+){0,3} (?:not (?:configured|set ?up|enabled|able) (?:for|to receive) (?:mail|e-?mail)|(?:does(?: not|n't)|cannot|can't|not) (?:accept|receive|have)(?: \S+)? (?:mail|e-?mail|mx))|(?:sender|mail from|from)(?: \S+){0,3} null ?mx/i,
      weight: 'decisive',
      stages: ['mail', 'rcpt', 'data'],
      samples: ['mailfrom domain not configured for mail'],
      note: 'A domain that takes no mail cannot get the bounces either (RFC 7505).',
      source: 'https://www.rfc-editor.org/rfc/rfc7505#section-4.2',
    },
    {
      match:
        /(?:no|missing|invalid|without|lacks?)(?: a)?(?: valid| usable)? (?:mx|dns|mail exchange\w*)(?:\/\w+)?(?: records?| entry| entries| hosts?)? (?:for|of|in|found for)(?: the| your)? (?:from|sender|mail ?from|return[- ]path|envelope)/i,
      weight: 'decisive',
      samples: ['No valid MX for your FROM address'],
    },
  ],
});
