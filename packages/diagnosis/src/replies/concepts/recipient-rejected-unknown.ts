import { defineConcept } from '../phrases.ts';

/** No such recipient. */
export const concept = defineConcept({
  cause: 'recipient-rejected-unknown',
  phrases: [
    {
      match:
        /(?:no such|unknown|non-?existent|nonexist\w*|invalid|undeliverable|unrouteable|unroutable|bad|inactive|no) (?:local |virtual |mail ?box |destination |target |email |e-mail |valid |active )?(?:user|recipient|mailbox|account|rcpt|address(?:ee)?|person|destination|domain name|alias|mail ?drop)s?(?: (?:here|found|by that name|name|address|at this|in)| *$|[\s.,;:(<>)])/i,
      samples: ['Bad recipient address syntax'],
      source: 'https://github.com/openaustralia/morph/issues/339',
      weight: 'strong',
      unless:
        /sender|mail from|return[- ]path|from address|authenticat|password|recipients were|helo|no valid recipients.{0,20}(?:error|503)|no valid(?: \S+)? cert/i,
      stages: ['rcpt', 'data', 'delivery'],
    },
    {
      match:
        /(?:user|recipient|mailbox|account|address|addressee|rcpt|alias|domain|customer|destination)(?: name)?(?: [^\s;]+){0,3}? (?:is |was |has |does |do |cannot |can't |could |be )*(?:unknown|not (?:been )?(?:found|exist\w*|known|recogni[sz]ed|a known|listed|local|valid|available|active|resolve)|n't exist|no longer (?:exists?|active|available|valid|on server|accept\w*|in use)|invalid|non-?existent|undeliverable|not (?:our|a valid))/i,
      weight: 'strong',
      unless:
        /sender(?:'s)? (?:address|domain|mail|e-?mail)|domain of sender|from address|mail from|helo|client host|password|smtp host|(?:host|server)(?: name)? (?:is )?unknown|certificate|authenticat|log-?in|token|domain not (?:found|verified)|policy|relay|mailbox (?:is )?(?:unavailable|not available)/i,
      stages: ['rcpt', 'data', 'delivery'],
      samples: ['Recipient address rejected: User unknown in local recipient table'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
    },
    {
      match:
        /user unknown|unknown user|no mailbox here by that name|does not exist|not a valid (?:mailbox|recipient|address)|recipientnotfound|resolver\.adr\.\w*(?:recip|notfound)|recipnotfound|p=nosuchuser/i,
      samples: ['<a@b.c>: Recipient address rejected: User unknown in local recipient table'],
      source: 'https://github.com/jeboehm/docker-mailserver/issues/221',
      weight: 'strong',
      stages: ['rcpt', 'data', 'delivery'],
      unless: /sender|authenticat/i,
    },
    {
      match:
        /mailbox (?:is )?(?:unavailable|not available|disabled|inactive|closed|suspended)|(?:account|recipient)(?: \S+){0,3} (?:disabled|suspended|inactive|deactivated|over)|recipient (?:address )?(?:rejected|refused|not accepted|not allowed)|address rejected|invalid (?:recipient|mailbox)|recipient (?:verify|verification) fail/i,
      samples: ['Requested action not taken: mailbox unavailable Failure sending mail. Try again later'],
      source: 'https://github.com/jstedfast/MailKit/issues/968',
      weight: 'fair',
      stages: ['rcpt', 'delivery'],
      unless: /sender|from|relay|full|quota|greylist|helo|access denied|policy|suspended due|client host/i,
    },
    {
      match: /mailbox unavailable/i,
      samples: ['Requested action not taken: mailbox unavailable Failure sending mail. Try again later'],
      source: 'https://github.com/jstedfast/MailKit/issues/968',
      weight: 'weak',
      unless: /sender|quota|full|too large|relay/i,
    },
    {
      match:
        /(?:verify|check|double-check)(?: \S+){0,3} (?:the )?recipient(?:'s)? (?:email )?address|the email account that you tried to reach/i,
      samples: [
        "The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces.",
      ],
      source: 'https://support.google.com/a/answer/3726730',
      weight: 'strong',
      stages: ['rcpt', 'data', 'delivery'],
      unless: /over quota|out of storage/i,
    },
    {
      match:
        /null mx|nullmx|does(?: not|n't) accept mail|no mail (?:is )?accepted|domain (?:\S+ )?(?:accepts no|does not accept) mail/i,
      samples: ['<a@b.c>: Recipient address rejected: Domain example.net does not accept mail (nullMX)'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
      weight: 'strong',
      stages: ['dns', 'mail', 'rcpt', 'data', 'delivery'],
      unless: /sender/i,
    },
    {
      match:
        /(?:empf(?:ä|ae)nger|benutzer|postfach|adresse|adressat|teilnehmer)(?: \S+){0,3} (?:unbekannt|existiert nicht|nicht (?:gefunden|bekannt|vorhanden|verf(?:ü|ue)gbar)|ung(?:ü|ue)ltig|abgelehnt)|(?:destinataire|utilisateur|adresse|bo(?:î|i)te)(?: \S+){0,4} (?:inconnu|inexistant|invalide|n'existe|introuvable)|(?:destinatario|usuario|utente|buz(?:ó|o)n|casella|cuenta|usu(?:á|a)rio|destinat(?:á|a)rio|caixa)(?: \S+){0,4} (?:desconocid|no existe|inv(?:á|a)lid|inexistent|sconosciut|non esist|desconhecid|n(?:ã|a)o existe|no encontrad|n(?:ã|a)o encontrad|non trovat)/i,
      samples: ['Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]'],
      source: 'https://github.com/sisimai/p5-sisimai/issues/240',
      weight: 'strong',
      unless: /absender|expéditeur|remitente|mittente|remetente/i,
    },
    {
      match:
        /(?:ontvanger|gebruiker)(?: \S+){0,3} (?:onbekend|bestaat niet)|(?:nieznany|brak|nie ma)(?: \S+){0,2} (?:u(?:ż|z)ytkownik|adresat|odbiorc|skrzynk)|(?:пользовател|получател|адресат|почтов\S+ ящик)\S*(?: \S+){0,4} не (?:найден|существует|обнаружен)|такого пользователя нет|(?:收件人|用户|用戶|邮箱|信箱|帐号|地址)(?:地址|不存在|无效|未找到|錯誤|不存在)|(?:宛先|ユーザ|メールボックス|受信者).{0,10}(?:存在し|不明|見つかり)|(?:수신자|사용자|메일함|계정).{0,12}(?:존재하지|없|찾을 수)|al(?:ı|i)c(?:ı|i).{0,20}(?:bulunamad|ge(?:ç|c)ersiz|yok)|b(?:ö|o)yle bir kullan(?:ı|i)c(?:ı|i)/i,
      weight: 'strong',
      stages: ['rcpt', 'data', 'delivery'],
    },
    {
      match:
        /(?:address|recipient|user|addressee|mailbox) is not (?:a )?local|not a local (?:address|user|mailbox|account)|(?:user|account|mailbox|address)(?: \S+)? (?:is )?(?:not active|inactive|dead|deleted|removed|moved|gone)/i,
      samples: ['Account is not active.'],
      source:
        'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/RecipientParser.cpp',
      weight: 'strong',
      stages: ['rcpt', 'delivery'],
      unless: /sender/i,
    },
    {
      match: /recipient address rejected: access denied|recipient (?:address )?(?:rejected|denied)/i,
      samples: ['<a@b.c>: Recipient address rejected: User unknown in local recipient table'],
      source: 'https://github.com/jeboehm/docker-mailserver/issues/221',
      weight: 'fair',
      stages: ['rcpt'],
      unless: /greylist|policy|relay|unverified|try again/i,
    },
    {
      match: /no access|mail rejected|user (?:rejected|refused)|do not use|no mail for/i,
      weight: 'weak',
      stages: ['rcpt'],
    },
    {
      match:
        /(?:user|recipient|address)(?: \S+){0,2} (?:doesn't|does not|do not|didn't) have (?:an? |any )?(?:\S+ ){0,2}(?:account|mailbox)|(?:user|recipient|address|mailbox|domain|account)(?: \S+){0,3} (?:no longer|not|never)(?: \S+)? (?:accept\w*|receiv\w*)(?: \S+){0,2} (?:mail|e-?mail|messages)(?! (?:with|containing|from|larger))|we do not (?:know|have) (?:this|that|such)/i,
      weight: 'strong',
      stages: ['rcpt', 'data', 'delivery'],
      samples: ["delivery error: dd This user doesn't have an account"],
      unless: /sender|from your|from this/i,
    },
    {
      match:
        /(?:user|recipient|mailbox|account|address|rcpt)\b(?: [^\s;]+){0,3}? (?:do(?:e|es)?s?n'?t|dosn'?t|dont|doesnot|does not|did ?n[o']t) exists?\b/i,
      weight: 'strong',
      stages: ['rcpt', 'data', 'delivery'],
      unless: /sender|mail from/i,
      samples: ["RCPT (account) dosn't exist"],
    },
  ],
});
