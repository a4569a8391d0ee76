import { defineConcept } from '../phrases.ts';

/** This login may not send as that address. */
export const concept = defineConcept({
  cause: 'sender-not-permitted',
  phrases: [
    {
      match:
        /not owned by (?:the )?(?:auth\w* )?(?:user|login|account|sender)|sender (?:address )?(?:login )?mismatch|sender_login|not logged in as (?:the )?(?:sender|owner)|not (?:the )?owner(?: of)?(?: the)?(?: sender)? (?:address|mailbox)|owned by (?:another|other) user/i,
      weight: 'decisive',
      samples: ['Sender address rejected: not owned by user a@b.c'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
    },
    {
      match:
        /send ?as ?denied|send-as|mapiexceptionsendasdenied|does(?: not|n't) have (?:the )?permissions? to send (?:as|on behalf)|(?:not (?:\S+ )?(?:allowed|permitted|authori[sz]ed)|no permission|no right|cannot|can't|may not|denied|unable)(?: \S+){0,2} to (?:send|submit|use|mail|relay|post)(?: \S+){0,4}? (?:as|from|on behalf|using|with) (?!this (?:ip|host|server|network|location))/i,
      weight: 'decisive',
      unless:
        /verified|from (?:your|this|the) (?:ip|host|server|network|country|location|domain)|sandbox|subscribed|spf\b|dmarc/i,
      samples: [
        'SendAsDenied; a@b.c not allowed to send as a@b.c; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied',
      ],
    },
    {
      match:
        /(?:sender|from|envelope[- ]from|mail from|return-path|reverse[- ]path|from header|e-?mail)(?: e-?mail)?(?: address)?(?: \S+){0,4}? (?:is |are |was |must |does |do |should |has |have )*(?:not (?:\w+ )?(?:allowed|permitted|authori[sz]ed|match\w*|belong\w*|owned|registered|the same|same|equal|an alias|associated|identical|valid for)|be (?:the )?(?:same|identical|equal|one of)|same|match (?:the )?(?:auth|login|user|account)|denied|mismatch|unauthori[sz]ed|differ\w*|equal)/i,
      samples: [
        '<a@b.c>: Sender address rejected: not owned by user a@b.c; from=<a@b.c> to=<a@b.c> proto=ESMTP',
      ],
      source: 'https://github.com/mail-in-a-box/mailinabox/issues/578',
      weight: 'strong',
      unless:
        /spf\b|dmarc|dkim|domain (?:\S+ )?not (?:found|verified)|domain (?:does not|doesn't|is not|not) (?:belong|owned)|verified|resolve|exist|dns|rfc|syntax|from (?:this|your|the|that) (?:ip|host|network|location|address|client)/i,
    },
    {
      match:
        /(?:address|sender|from|mailbox|alias|identity)(?: \S+){0,4} (?:does not|doesn't|not|must) (?:belong|match)(?:\w*)? (?:to )?(?:the |your |with )?(?:auth\w*|user|account|login|logged|smtp|credentials)|(?:auth\w*|login|user|account)(?: \S+){0,5} (?:does not|doesn't|not|must) (?:match|equal|own|belong)(?:\w*)?(?: \S+){0,4} (?:sender|from|envelope|address|mail from)/i,
      samples: ['From domain must match authenticated domain'],
      source: 'https://www.aspnethosting.co.uk/knowledgebase.php?action=displayarticle&id=185',
      weight: 'decisive',
      unless: /spf\b|dmarc|certificate|domain (?:does not|doesn't|is not|not) (?:belong|owned)/i,
    },
    {
      match:
        /mail from must (?:equal|be)|must (?:be )?(?:equal|same|match)(?: \S+){0,3} (?:auth\w*|login|user)|(?:use|send from|set)(?: \S+){0,3} (?:your own|the authenticated|the same|the account'?s?) (?:e-?mail |from |sender )?address|(?:unauthori[sz]ed|forged|spoofed|fake|invalid|illegal|wrong|disallowed) (?:sender|from|envelope sender)(?: address| header)?|(?:sender|from)(?: address)? (?:verify|spoof)|(?:forged|spoof\w*) (?:sender|from|mail|message)/i,
      samples: ['Spoofed MAIL FROM'],
      source: 'https://github.com/haraka/Haraka/blob/master/plugins/auth/auth_base.js',
      weight: 'strong',
      unless: /sender verif|spf\b|dmarc|domain (?:not|does)|resolve/i,
    },
    {
      match:
        /sender (?:address )?(?:rejected|refused|denied|not allowed|blocked|unauthori[sz]ed)|(?:mail )?from (?:address )?(?:rejected|refused|denied)|sender (?:is )?(?:not authori[sz]ed|denied)|rejected sender/i,
      samples: ['Sender rejected: a@b.c'],
      source: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
      weight: 'fair',
      unless:
        /domain not found|not owned|spf\b|dmarc|dkim|blacklist|block ?list|need fully|resolve|unverified|undeliverable|does not exist|bad reputation|access denied.{0,20}helo|malformed|policy/i,
    },
    {
      match:
        /(?:verify|verified|validate|confirm|register|authori[sz]e)(?: \S+){0,3} (?:sender|from|sending)(?: \S+){0,2} (?:identity|identities|address|e-?mail|signature)|sender (?:identity|signature|address|e-?mail)(?: \S+){0,4} (?:not|un) ?-?(?:been )?(?:verified|confirmed|validated|registered|found|active)|(?:unverified|unconfirmed|unregistered|not a (?:verified|confirmed)) (?:sender|from|identity|address)|does not match a verified sender identity|sender not verified|email address is not verified|sender(?: \S+){0,2} (?:invalid|unknown).{0,40}(?:valid|confirm)/i,
      samples: [
        'Message rejected: Email address is not verified. The following identities failed the check in region US-WEST-2: a@b.c',
      ],
      source: 'https://github.com/sul-dlss/dlme/issues/813',
      weight: 'strong',
      unless: /recipient|sandbox/i,
    },
    {
      match:
        /(?:absender|absenderadresse)(?: \S+){0,5} (?:nicht (?:erlaubt|zul(?:ä|ae)ssig|berechtigt|autorisiert|identisch|gestattet)|abgelehnt|verweigert|stimmt nicht)|(?:adresse d'|l'|adresse de l')?exp(?:é|e)diteur(?: \S+){0,5} (?:non autoris|refus|pas autoris|rejet|ne correspond)|(?:remitente|remetente|mittente)(?: \S+){0,5} (?:no (?:autoriz|permit|coincid)|n(?:ã|a)o (?:autoriz|permit|corresp)|non (?:autorizz|consentit|corrisp)|rechazad|rejeitad|rifiutat)|(?:afzender)(?: \S+){0,4} (?:niet toegestaan|geweigerd)|nadawc\S*(?: \S+){0,4} (?:niezgodn|odrzucon|niedozwolon)/i,
      weight: 'decisive',
    },
    {
      match:
        /(?:адрес отправител|отправител)\S*(?: \S+){0,6} (?:не (?:принадлежит|совпадает|соответ|разреш)|отвергнут|отклон)|(?:发件人|发信人|發件人|寄件者?)(?:地址)?.{0,20}(?:不一致|不符|不匹配|不同|无效|未授权|不允许|必须|须与)|mail from.{0,20}(?:不一致|不符|必须)|(?:认证|登录)(?:用户|帐号|账号).{0,20}不(?:一致|符)|差出人.{0,20}(?:一致|許可|異な)|(?:발신자|보내는 ?사람|보낸 ?사람).{0,20}(?:일치|다릅|허용)|g(?:ö|o)nderen.{0,30}(?:e(?:ş|s)le(?:ş|s)m|izin|yetki)/i,
      weight: 'decisive',
    },
    {
      match: /mailfrom|mail from|sender/i,
      samples: ['<a@b.c>: Sender address rejected: not owned by user a@b.c; from=<a@b.c>'],
      source: 'https://github.com/mail-in-a-box/mailinabox/issues/578',
      weight: 'hint',
      stages: ['mail'],
    },
    {
      match: /not (?:allowed|authori[sz]ed|permitted) to perform \S*:?send\w*|\bses:send/i,
      samples: ['is not authorized to perform ses:SendRawEmail on resource'],
      source: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html',
      weight: 'strong',
      note: 'The policy of the access key does not allow sending.',
    },
    {
      match:
        /(?:sender|from|your)(?: e-?mail)?(?: address)?(?: is| has been| was)?(?: \S+){0,3} (?:blacklist\w*|black list|block ?list\w*|banned|denied|blocked)|access denied \(sender/i,
      samples: ['Sender Denied'],
      source: 'https://github.com/MicrosoftDocs/OfficeDocs-Exchange',
      weight: 'fair',
      stages: ['mail', 'rcpt', 'data'],
      unless: /ip|host|server|client|rbl|dns|network/i,
    },
    {
      match:
        /not allowed to (?:post|send) to (?:this|the) (?:mailing )?(?:list|group)|(?:only )?(?:members|subscribers)(?: \S+){0,3} (?:post|send)|not (?:a )?(?:member|subscribe[rd])/i,
      weight: 'fair',
      stages: ['rcpt', 'data', 'delivery'],
    },
    {
      match:
        /(?:from|sender)(?:\/\w+)?(?: address| domain| header)? must (?:use|be (?:in|on|from|of|at|one|within)|belong|come from)|(?:restricted|limited) to (?:the )?(?:sending |sender |from )?(?:domains?|address(?:es)?|senders?)\b/i,
      weight: 'strong',
      unless: /spf\b|dmarc|recipient|fully|rfc/i,
      samples: [
        'API key is restricted to sending domain: example.com. From/Sender address must use this domain.',
      ],
    },
    {
      match:
        /(?:mail from|sender|from)["'>]?(?: address)?(?: \S+)? (?:is )?(?:(?:a )?(?:non|not)(?: an?)?[- ]local|foreign|external|outside)\b/i,
      weight: 'strong',
      unless: /recipient|relay/i,
      samples: ['"MAIL FROM" is non-local account'],
    },
    {
      match:
        /(?:sender|from)(?: address| e-?mail| domain)? (?:is |was |has )?(?:been )?(?:unverified|unvalidated|unconfirmed|unregistered|not (?:been |yet )?(?:validated|confirmed|registered|activated))/i,
      weight: 'strong',
      unless: /domain|spf\b|dmarc|dkim/i,
      samples: ['sender is unvalidated.'],
    },
    {
      match:
        /(?:host|server|we|policy)? ?\b(?:den(?:y|ies)|refuses?|rejects?) (?:the |this |your )?(?:envelope )?sender\b|sender is (?:rejected|refused)/i,
      weight: 'fair',
      unless: /spf\b|dmarc|reputation|domain/i,
      samples: ['host denies the sender.', 'sender is rejected'],
      source: 'https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html',
    },
    {
      match:
        /(?:you|user|sender|client|login)(?: are| is)?(?: \S+)? (?:not (?:allowed|authori[sz]ed|permitted|entitled) to|(?:do(?:es)? not|don't|doesn't) have (?:the )?(?:permission|rights?)s? to|may not|can ?not) send (?:out |any )?(?:e-?mails?|mails?|messages?)(?=$|[ .,;!])(?! directly)/i,
      weight: 'fair',
      stages: ['mail', 'rcpt', 'data'],
      unless: /spf\b|dmarc|\bip\b|daily|limit|quota|account|to (?:this|that|external|more)/i,
      samples: ['You are not allowed to send mail'],
    },
    {
      match:
        /adresse (?:d'exp(?:é|e)dition|d'(?:é|e)mission|exp(?:é|e)ditrice)(?: \S+){0,4} (?:autoris|refus|rejet|interdit)|indirizzo (?:del )?mittente(?: \S+){0,3} non|direcci(?:ó|o)n de(?:l)? (?:remitente|env(?:í|i)o)(?: \S+){0,3} no|absender(?:adresse)?(?: \S+){0,3} nicht/i,
      weight: 'strong',
      unless: /existe|gefunden|aufgel|trovat/i,
      samples: ["L'adresse d'expédition n'est pas autorisée"],
    },
  ],
});
