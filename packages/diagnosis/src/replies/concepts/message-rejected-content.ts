import { defineConcept } from '../phrases.ts';

/** Refused as spam, virus, policy, malformed message. */
export const concept = defineConcept({
  cause: 'message-rejected-content',
  phrases: [
    {
      match:
        /(?:message|mail|e-?mail|content|it|this|msg|transmission|body|subject)(?: \S+){0,6}? (?:looks? like|appears? to be|considered|classified|identified|detected|marked|flagged|judged|deemed|likely|suspected|tagged|rated|determined|scored|contains?|seems)(?: \S+){0,4} (?:spam|junk|unsolicited|virus|malware|phish\w*|bulk|suspicious|ube|uce|malicious|forbidden|banned|prohibited)/i,
      samples: ['The mail server detected your message as spam and has prevented delivery.'],
      source: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/SpamDetected.pm',
      weight: 'decisive',
      unless: /ip address|blacklist|client host|reputation of/i,
    },
    {
      match:
        /\b(?:spam|junk|unsolicited|ube|uce)(?: mail| email| message| content)?(?: \S+){0,2} (?:detected|rejected|refused|blocked|suspected|found|message|score|content|filter\w*|identified|not (?:accepted|allowed|wanted)|denied|discarded|is prohibited)|(?:detected|rejected|refused|blocked|suspected|flagged|discarded|classified|filtered)(?: \S+){0,3} (?:as |by |for |due to )(?:\S+ ){0,2}(?:spam|junk|unsolicited|ube|content|virus|phish\w*)|anti-?spam|spam ?assassin|rspamd|outboundspam|spam (?:score|message|content|rejected|filter)|(?:high|over|exceeds?)(?: \S+){0,2} spam|no spam|message is spam|is spam|5\.7\.(?:50[0-9]|51\d)\b.{0,40}spam/i,
      samples: ['STOREDRV.Submission.Exception:OutboundSpamException;'],
      source: 'https://github.com/nodemailer/nodemailer/issues/1486',
      weight: 'strong',
      unless:
        /ip (?:address )?(?:\S+ )?(?:is )?(?:listed|blacklist|blocked|banned)|client host|spamhaus|dnsbl|rbl\b|spamcop|block ?list|black ?list|reputation|because your (?:ip|server|mail server)/i,
    },
    {
      match: /outboundspamexception|spam message rejected|message (?:rejected )?as spam/i,
      weight: 'strong',
      samples: ['STOREDRV.Submission.Exception:OutboundSpamException;'],
      source: 'https://github.com/vdukhovni/postfix/tree/master/postfix',
    },
    {
      match:
        /(?:virus|malware|trojan|worm|infected|phishing|ransomware|eicar|clamav|dangerous (?:attachment|file|content))\b/i,
      samples: ['Message rejected for spam or virus content'],
      source: 'https://github.com/kgretzky/evilginx2/pull/480',
      weight: 'strong',
      unless: /wormhole/i,
    },
    {
      match:
        /(?:message|mail|e-?mail|content|attachment|file|subject|body|header|link|url)s?(?: \S+){0,3}? (?:was |is |has been |been |are |were )*(?:rejected|blocked|refused|denied|prohibited|not (?:accepted|allowed|permitted)|violat\w*|forbidden|banned|quarantined|unacceptable|objectionable)(?: \S+){0,4} (?:content|policy|filter\w*|attachment|security|rule|reasons|header|body|extension|admin\w*)|(?:message|mail|e-?mail|content) (?:content )?(?:rejected|blocked|refused)|content (?:rejected|filter|policy|restriction|block)|prohibited (?:attachment|file|content)|(?:attachment|file)(?: \S+){0,3} (?:not allowed|blocked|forbidden|prohibited|rejected|banned|type)|illegal attachment|banned (?:file|content|attachment)|blacklisted url|(?:url|link)(?: \S+){0,4} (?:black|block) ?list|uribl|surbl|message contains (?:a )?(?:bad|blocked|blacklisted|prohibited|unacceptable)/i,
      samples: ['Message rejected for spam or virus content'],
      source: 'https://github.com/kgretzky/evilginx2/pull/480',
      weight: 'strong',
      unless:
        /client host|sender address|ip address|relay|dmarc|spf\b|dkim|sender is not|not verified|email address is not verified|rate|authenticat|recipient|dnsbl|spamhaus/i,
    },
    {
      match:
        /(?:header|message|mime|line|date|from|to|subject|message-id|content-type|format|body)s?(?: \S+){0,4} (?:malformed|invalid|missing|not (?:rfc|compliant|valid|conform)|violat\w*|too long|too short|illegal|duplicate[sd]?|incorrect|non-?compliant|not present|broken|corrupt\w*|bare (?:lf|cr|line ?feeds?))|(?:missing|invalid|malformed|duplicate|multiple|illegal|bad|no|empty)(?: or \w+)? (?:\S+ ){0,2}?(?:headers?|mime|message-?id|date header|date:|subject|to header|body|utf-?8|characters? in (?:header|message|body))|(?:not|violat\w*|compl\w*|conform\w*|against)(?: \S+){0,4} rfc ?-?(?:2822|5322|822|5321|2045)|bare (?:lf|cr|line ?feed|newline|carriage)|8-?bit (?:data|characters?)|line (?:is )?too long|non-?ascii|improper(?:ly)? (?:use|format)|loop(?:s)? (?:detected|back)|mail loop|too many (?:hops|received)|routing loop|hop count exceeded/i,
      samples: ['Too many "Received" headers - suspected mail loop'],
      source: 'https://github.com/Exim/exim/blob/master/src/src/receive.c/',
      weight: 'fair',
      stages: ['data', 'delivery'],
    },
    {
      match:
        /(?:mail|message|delivery)? ?(?:rejected|blocked|refused|denied|prohibited|declined|dropped|not (?:allowed|accepted))(?: \S+){0,6} (?:policy|policies|security|administrat\w+|organi[sz]ational|local) ?(?:reasons?|rules?|violation|restrictions?|prohibition|policy)?|(?:administrative|local|site|security|organi[sz]ation\w*) (?:policy|prohibition|restriction)|policy (?:violation|reasons?|rejection|restrictions?|block)|administratively (?:prohibited|denied|rejected)|message refused|not accepted for (?:policy|delivery)|delivery (?:not authori[sz]ed|denied)|5\.7\.1 (?:message )?(?:rejected|refused)|transaction failed/i,
      samples: ['Refused by local policy. No SPAM please! (B-URL)'],
      source: 'https://strato.de/faq/mail/fehlermeldungen-bei-e-mails',
      weight: 'fair',
      stages: ['data', 'delivery', 'rcpt', 'mail'],
      unless: /dmarc|spf\b|sender address|helo|relay|ip address|reputation|dns|authenticat|client host/i,
    },
    {
      match:
        /(?:nachricht|mail)(?: \S+){0,4} (?:spam|abgelehnt|virus)|(?:message|courriel)(?: \S+){0,5} (?:rejet|refus|spam|ind(?:é|e)sirable)|(?:mensaje|correo|mensagem|messaggio)(?: \S+){0,5} (?:spam|rechazad|rejeitad|rifiutat|bloquead|bloccat)|(?:сообщение|письмо)(?: \S+){0,6} (?:спам|отклонен|отвергнут|заблокир)|спам|垃圾邮件|垃圾郵件|邮件内容|含有(?:病毒|敏感|违禁)|迷惑メール|スパム|스팸|istenmeyen|wiadomo(?:ś|s)(?:ć|c)(?: \S+){0,4} (?:odrzucon|spam)/i,
      samples: ['Message rejected for spam or virus content'],
      source: 'https://github.com/kgretzky/evilginx2/pull/480',
      weight: 'strong',
    },
    {
      match: /reject(?:ed)?|refused|denied|blocked|not accepted/i,
      samples: ['Message rejected for spam or virus content'],
      source: 'https://github.com/kgretzky/evilginx2/pull/480',
      weight: 'hint',
      stages: ['data'],
    },
    {
      match: /\bspam\b/i,
      samples: ['Message rejected for spam or virus content'],
      source: 'https://github.com/kgretzky/evilginx2/pull/480',
      weight: 'weak',
      unless: /spamhaus|spamcop|listed|ip address/i,
    },
    {
      match:
        /header size|mime complexity|recipient list, exceeds|executable files|compressed files|user rules?|(?:rejected|denied|refused) (?:by|due to|because of) (?:\S+ )?(?:rules?|filter|recipient'?s? settings)/i,
      samples: ['Rejected by spam filter'],
      source: 'https://github.com/ActiveCampaign/smtp-field-manual',
      weight: 'strong',
      stages: ['data', 'delivery', 'rcpt'],
    },
    {
      match:
        /domain present in|(?:spamhaus )?\bdbl\b|(?:domain|url|link)(?: \S+){0,4} (?:listed|found) (?:in|on|by)(?: \S+){0,2} (?:spamhaus|surbl|uribl|dbl)/i,
      samples: ['Service unavailable; Sender address [a@b.c] blocked using dbl.spamhaus.org'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
      weight: 'strong',
      note: 'A domain in the message is listed, not the address it comes from.',
    },
    {
      match:
        /(?:rejected|blocked|refused|denied) (?:due to|because of|as it|for) (?:\S+ ){0,3}(?:prohibited|forbidden|banned|blocked|restricted|suspicious|unacceptable|offensive) |(?:body|subject|content) of (?:your|the|this) (?:e-?mail|message)|prohibited (?:domain|word|phrase|content|url|link)/i,
      weight: 'strong',
      samples: [
        'This message has been rejected due to matching a prohibited domain in the body of your email.',
      ],
      source: 'https://github.com/IQSS/dataverse/issues/4535',
    },
    {
      match:
        /naruszeni[ea] (?:zasad|polityki|regulaminu)|richtlinien?(?:versto(?:ß|ss)|verletzung)|versto(?:ß|ss)\S* gegen(?: \S+){0,3} richtlinie|violaci(?:ó|o)n de (?:la |las )?(?:pol(?:í|i)tica|reglas|normas)|violation de (?:la |notre |nos )?(?:politique|r(?:è|e)gle)|viola(?:ç|c)(?:ã|a)o d[ae]s? (?:pol(?:í|i)tica|regra)|violazione del(?:la|le) (?:politic|regol|polic)|poru(?:š|s)en(?:í|i) (?:pravidel|z(?:á|a)sad)|нарушени\S* (?:правил|политики)|违反.{0,6}(?:策略|政策|规定)|ポリシー違反|정책 ?위반/i,
      weight: 'fair',
      samples: ['Naruszenie zasad'],
    },
    {
      match: /bare (?:lf|cr|newline|line ?feed|carriage return)s?\b/i,
      weight: 'strong',
      stages: ['data', 'delivery'],
      samples: ['Message contains bare CR and is violating 822.bis section 2.3'],
      note: 'The lines of the message end wrongly.',
    },
  ],
});
