import { defineConcept } from '../phrases.ts';

/** Refused because the address is on a blocklist or has a bad reputation. */
export const concept = defineConcept({
  cause: 'ip-blocklisted',
  phrases: [
    {
      match:
        /(?:ip|client|host|address|server|sender|you|connection|network|mta|\])(?: \S+){0,6}? (?:is |are |was |has been |been |were |currently |found |has )*(?:black ?-?list\w*|block ?-?list\w*|listed|deny ?list\w*|rbl|dnsbl)(?: \S+)?(?: (?:on|in|at|by|due|because|using|see|for|with)|[.,;:]|\b)/i,
      samples: [
        'sender IP address 203.0.113.7 is locally blacklisted here. If you think this is wrong, get in touch with postmaster',
      ],
      source: 'https://github.com/Exim/exim/blob/master/src/src/configure.default',
      weight: 'strong',
      unless: /not (?:on|in|listed)|white ?-?list|allow ?list|sender address|recipient|not listed|url|link/i,
    },
    {
      match:
        /blocked (?:using|by|at|with|via|on|in) (?:\S+ ){0,2}(?:\S*(?:spamhaus|spamcop|barracuda\S*|sorbs|dnsbl|rbl|uceprotect|abuseat|surriel|njabl|cbl|psbl|invaluement|hostkarma|mailspike|truncate|nixspam|manitu|dnswl|senderscore|blocklist|proofpoint|trendmicro|cloudmark|symantec)\S*|\w[\w-]*\.\w[\w.-]*\.\w+)/i,
      weight: 'decisive',
      unless: /error: open resolver|url|uri|sender address|\bdbl\./i,
      samples: ['Service unavailable; client [192.0.2.61] blocked using zen.spamhaus.org'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
    },
    {
      match:
        /(?:spamhaus|spamcop|barracudacentral|barracuda reputation|sorbs\.net|uceprotect|abuseat|surbl ip|dnsbl|\brbls?\b|hostkarma|mailspike|psbl|senderscore|senderbase|talos|ipremoval\.sms\.symantec|cloudmark\.com\/(?:en\/)?csi|ers\.trendmicro|ipcheck\.proofpoint|sendersupport|reputation(?:authority|lookup)|barracudanetworks\.com\/reputation|csi\.cloudmark|sender\.office\.com|delist|rbl removal|blacklist|black list|blocklist|block list|deny ?list)/i,
      samples: ['Service unavailable; client [192.0.2.61] blocked using zen.spamhaus.org'],
      source: 'https://github.com/nodemailer/nodemailer/issues/1089',
      weight: 'fair',
      unless:
        /error: open resolver|sender address|recipient address|url|domain (?:\S+ )?(?:is )?(?:black|block)|from domain|refused.{0,10}query/i,
    },
    {
      match:
        /(?:poor|bad|low|negative|no|insufficient|very low|suspicious)(?: \S+){0,2} (?:\S+ )?(?:reputation|sender ?score)|reputation(?: \S+){0,4} (?:poor|bad|low|block\w*|too|reject\w*|score|filter|of (?:your|the|this))|due to (?:\S+ ){0,3}reputation|ip (?:address )?reputation/i,
      samples: [
        "been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please",
      ],
      source:
        'https://cisco.com/c/en/us/support/docs/security/email-security-appliance/200436-Identify-and-allow-poor-SenderBase-Reput.html',
      weight: 'strong',
    },
    {
      match:
        /(?:ip|address|network|host|server|client|connection|messages? from|mail from|subnet|range|mta)(?: [^\s;]+){0,8}? (?:is |are |was |has been |been |were |currently |temporarily )*(?:block(?:ed)?|banned|rejected|refused|denied|barred)(?: \S+){0,6} (?:spam\w*|abuse|reputation|malicious|unsolicited|complaints|suspicious|list\w*|botnet|dynamic)|(?:messages? from|mail from|connections? from|access from|block(?:ed|s)?|banned|rejected|refus\w*|denied)(?: \S+){0,3} (?:your |this |the |from )+(?:sending )?(?:ip|network|mail ?server|host|address|range|subnet|provider|isp)|banned (?:sending )?ip|part of their network is on our block list|(?:your|this|the) (?:ip|host|server|network)(?: address)?(?: \S+){0,4} (?:is |has been |was )?(?:block(?:ed)?|banned|denied)/i,
      samples: [
        'Service unavailable; Client host [dsl-215.example.com] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.215',
      ],
      source: 'https://github.com/getconversio/email-deep-validator/pull/20',
      weight: 'strong',
      unless:
        /sender address|recipient address|reverse dns|ptr|white ?list|not (?:allowed|authori[sz]ed)|url|login|auth\w* attempts/i,
    },
    {
      match:
        /dynamic(?:ally)?(?: assigned)?(?: ip)?(?: \S+)? (?:ip|address|host|pool|range|client|range)|(?:dynamic|residential|dial-?up|dsl|cable|generic|consumer)(?: \S+){0,3} (?:ip|address|host|rdns|client|range|connection|not (?:allowed|accepted|permitted))|\bPBL\b|dul\b|(?:policy )?block ?list|unusual rate of (?:unsolicited|suspicious)|unsolicited mail originating from your ip|not (?:allowed|accepted) from this (?:ip )?(?:range|netblock|network)/i,
      samples: ['Unauthenticated mail not allowed from this range'],
      source: 'https://github.com/mjl-/mox/issues/352',
      weight: 'strong',
      unless: /gr[ae]ylist/i,
    },
    {
      match:
        /(?:ip|adresse|server|host)\S*(?: \S+){0,5} (?:gesperrt|blockiert|gelistet|blacklist)|(?:adresse ip|serveur|ip)(?: \S+){0,5} (?:bloqu(?:é|e)|blacklist|liste noire)|(?:direcci(?:ó|o)n ip|la ip|servidor|endere(?:ç|c)o ip|indirizzo ip)(?: \S+){0,6} (?:bloquead|lista negra|blacklist|bloccat)|lista negra|liste noire|lista nera|schwarze liste|черн\S+ спис|заблокирован\S*(?: \S+){0,3} ip|黑名单|黑名單|ブラックリスト|블랙리스트|kara liste/i,
      samples: [
        'sender IP address 203.0.113.7 is locally blacklisted here. If you think this is wrong, get in touch with postmaster',
      ],
      source: 'https://github.com/Exim/exim/blob/master/src/src/configure.default',
      weight: 'strong',
    },
    {
      match:
        /service (?:unavailable|refused|not available|denied)|access denied|rejected|refused|no smtp service|not welcome|go away|transaction failed|banned/i,
      samples: ['Service unavailable; client [192.0.2.61] blocked using zen.spamhaus.org'],
      source: 'https://github.com/nodemailer/nodemailer/issues/1089',
      weight: 'hint',
      stages: ['greeting'],
      replyClass: 5,
    },
    {
      match:
        /(?:sending|sends?|sent|source of|looks? (?:suspiciously )?like(?: an?)?) (?:spam\w*|unwanted|unsolicited)(?: see)?|(?:sending spam|you are (?:sending )?spam\w*)|spam(?:ming)? (?:ips?|hosts?|source|network)|zombie\w*|(?:bad|poor|extreme bad) ip profile|ip\/domain reputation|reputation problem|\bblocked - see\b|unwanted messages have been sent from/i,
      samples: [
        '"JunkMail rejected - host.example.com [203.0.113.7]:24706 is in an RBL: Blocked - see https://www.spamcop.net/bl.shtml?203.0.113.7"',
      ],
      source: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
      weight: 'strong',
    },
    {
      match:
        /(?:ip|address|host|server|\]|client)(?: \S+){0,3} (?:is |has been |was )?(?:currently |temporarily )?blocked|(?:access|connections?|mail|e-?mail) from(?: \S+){0,5} (?:is |has been |was |are )?(?:blocked|banned|refused|denied|rejected)|blocked by \S+\.\S+|(?:blocked|refused|rejected|denied|listed)[.,;:]?(?: \S+)? (?:see|visit|look at|check|more info\S*)(?: \S+)? https?:/i,
      samples: ['Service unavailable; client [192.0.2.61] blocked using zen.spamhaus.org'],
      source: 'https://github.com/nodemailer/nodemailer/issues/1089',
      weight: 'fair',
      unless: /url|sender address|recipient address|account|relay|content|policy|greylist/i,
    },
    {
      match:
        /client host rejected|sender ip address rejected|forbidden by your ip|refused by your ip|service (?:refused|denied)|no access from (?:mail ?)?server|abus detecte/i,
      samples: [
        'mwinf5c10 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR006_103 203.0.113.7 [103]',
      ],
      source: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/550.json',
      weight: 'fair',
      unless: /cannot find your|not authenticated|access denied$/i,
    },
    {
      match:
        /use the (?:smtp|mail) ?server of your (?:isp|provider)|(?:mail|smtp) (?:from )?dynamic|may not be mail exchanger/i,
      weight: 'strong',
    },
    {
      match:
        /\bblack ?-?ip\b|ip (?:is )?(?:in|on)(?: \S+)? black|not authori[sz]ed to send (?:e-?mail )?directly|use the smtp relay at your service provider|\brbl deny\b/i,
      weight: 'decisive',
      samples: [
        "The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead.",
      ],
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      match:
        /(?:e?-?mails?|messages?|connections?|access|traffic|spam|smtp)(?: \S+){0,2} from(?: \S+){0,3} \[?<?\d{1,3}(?:\.\d{1,3}){3}>?\]?(?: \S+){0,4} (?:blocked|rejected|refused|denied|listed|banned)|(?:abusive|malicious|hostile|compromised|infected|spamming) (?:host|ip|client|sender|server|machine)|(?:blocked|banned) (?:ip|host|server)\b|\b(?:ip|host|client|address)(?: \S+)? (?:is |has been |was )?(?:banned|blacklisted|barred)\b/i,
      weight: 'strong',
      unless: /spf\b|dmarc|log-?in|auth\w* (?:fail|attempt)|reverse|rdns|allow ?list|white ?list|url/i,
    },
    {
      match: /\((?:CON|RTR|DYN|RLY|HVU|CNS):[A-Z]{1,3}\d?\)/,
      weight: 'strong',
      stages: ['greeting', 'ehlo', 'mail'],
      note: 'Codes of AOL, for addresses with a bad reputation.',
    },
    {
      match:
        /(?:remote|client|source|sender|sending|your) ip(?: address)? (?:check|verification|validation|reputation)(?: \S+){0,2} (?:error|fail\w*|denied|reject\w*|poor|bad)/i,
      weight: 'strong',
      unless: /ptr|reverse|spf/i,
      samples: ['remote ip check error.'],
    },
    {
      match:
        /\bip(?: address)? (?:is |was |has been )?(?:rejected|refused|denied|hang ?up|hung up|blocked|banned|black)\b/i,
      weight: 'strong',
      unless: /allow|white|permit/i,
      samples: ['IP is rejected', 'IP is Hangup'],
    },
    {
      match:
        /(?:traffic|mail|e-?mail|messages|connections?) (?:is |are )?(?:not (?:being )?accepted|refused|rejected|not allowed|blocked) from (?:this|your|that) (?:ip|host|server|network|address|client)|(?:do(?:es)? not|don't|doesn't|won't|no longer) accept (?:any )?(?:traffic|mail|e-?mail|messages|connections?) from (?:this|your|that) (?:ip|host|server|network|client)/i,
      weight: 'decisive',
      unless: /ptr|reverse|dynamic list/i,
      samples: ['Service unavailable. Access denied, traffic not accepted from this IP'],
      source:
        'https://learn.microsoft.com/en-us/Exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
    },
  ],
});
