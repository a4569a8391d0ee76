import { defineConcept } from '../phrases.ts';

/** Service not available, overloaded, maintenance, temporary local problem. */
export const concept = defineConcept({
  cause: 'server-busy-or-unavailable',
  phrases: [
    {
      match:
        /(?:server|system|service|host|we(?:'re| are)|machine|mta|smtp|resources?|daemon)(?: \S+){0,4}? (?:is |are |was |too |currently |temporarily |very |under |at )*(?:busy|overload\w*|unavailable|down for|not available|out of service|maintenance|shutting down|going down|closing|offline|capacity|heavy load|exhausted|heavily loaded)/i,
      samples: [
        'Request action aborted on MFE proxy, SMTP server is not available.: Request action aborted on MFE proxy, SMTP server is not available.',
      ],
      source: 'https://github.com/nodemailer/nodemailer/issues/952',
      weight: 'strong',
      unless:
        /revocation|certificate|auth\w* (?:server|service)|client (?:host )?|blocked|mailbox|listed|banned|\[[\d.]+\]|black|user|tls|starttls/i,
    },
    {
      match:
        /(?:too busy|overload\w*|high (?:system )?load|load (?:average|too)|maintenance|try (?:again|later)(?: \S+)? later|system (?:resources|load)|insufficient (?:system )?(?:storage|resources|memory|disk|space)|out of (?:memory|disk)|no (?:free )?(?:disk )?space|not enough (?:disk|memory|space)|low on (?:disk|memory|space|storage)|disk full|queue (?:is )?full|local (?:problem|error|configuration|processing)|internal (?:server )?(?:error|problem|failure)|system (?:error|problem|failure|not (?:available|accepting))|backend|server (?:error|problem|failure)|resources? (?:temporarily )?unavailable|requested action (?:aborted|not taken)|lack of resources|back ?-?pressure|insufficient system)/i,
      samples: ['(Temporary local problem - please try later).'],
      source: 'https://github.com/roundcube/roundcubemail/issues/7448',
      weight: 'fair',
      unless:
        /mailbox|lookup (?:error|failure)|table|auth(?:entication)?|greylist|alias|certificate|user (?:quota|mailbox)|transport|tls/i,
      replyClass: 4,
    },
    {
      match:
        /service not available|service (?:temporarily )?unavailable|temporar(?:y|ily) (?:\S+ )?(?:unavailable|failure|problem|error|out|deferred|rejected|local|system|server|lookup)|try (?:again )?later|closing (?:transmission )?channel|not accepting (?:mail|messages|connections|network)|cannot accept|unable to (?:accept|process|queue|handle)|connection (?:dropped|closed)|please (?:try|retry)/i,
      samples: ['gmx.net Service closing transmission channel - command timeout'],
      source: 'https://github.com/chatmail/filtermail/issues/143',
      weight: 'weak',
      unless: /client host|blocked using|listed|greylist|mailbox full|tls not available/i,
    },
    {
      match: /timeout (?:exceeded|waiting)|idle (?:timeout|too long|connection)|timed out|time ?out/i,
      samples: ['gmx.net Service closing transmission channel - command timeout'],
      source: 'https://github.com/chatmail/filtermail/issues/143',
      weight: 'weak',
      replyClass: 4,
    },
    {
      match:
        /(?:server|dienst)(?: \S+){0,4} (?:(?:ü|ue)berlastet|nicht verf(?:ü|ue)gbar|ausgelastet|wartung)|(?:serveur|service)(?: \S+){0,4} (?:indisponible|occup|surcharg|maintenance)|servi(?:cio|dor|zio|ço)(?: \S+){0,4} (?:no disponible|ocupad|indispon|non disponibile|occupat|sobrecarg|manten)|сервер(?: \S+){0,4} (?:занят|перегруж|недоступ)|временно недоступ|(?:系统|服务器|服務|伺服器)(?:繁忙|忙|暂时不可用|暫時)|サーバー?.{0,10}(?:混雑|停止|メンテナンス|利用でき)|서버.{0,10}(?:점검|혼잡|사용할 수)|sunucu.{0,20}(?:me(?:ş|s)gul|kullan(?:ı|i)lam)/i,
      weight: 'strong',
    },
    {
      match:
        /(?:mail )?system full|internal error|internal server error|local error|error (?:in|while|when|during) (?:processing|handling|queu\w+)|encountered an error|interrupted system call|operation now in progress|timeout waiting for (?:input|data|client)|service unavailable|temporarily (?:unavailable|not available)/i,
      samples: ['Timeout waiting for data from client'],
      source: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html',
      weight: 'fair',
      unless: /client host|blocked|auth/i,
    },
    {
      match:
        /no smtp service(?: here)?\b|(?:service|host|domain) (?:does not|doesn't) accept mail|unexpected failure/i,
      weight: 'fair',
      unless: /ptr|reverse|dns|blacklist|blocked|\bip\b/i,
      samples: ['Unexpected failure, please try later'],
    },
    {
      match: /service (?:is )?not active/i,
      weight: 'strong',
      replyClass: 4,
      samples: ['Service not active [TYAPR01CA0229.jpnprd01.prod.outlook.com]'],
    },
    {
      match:
        /(?:system|server|service|backend|internal|storage) (?:failure|error|fault|crash\w*)\b|(?:host|server) does(?: not|n't) accept (?:any )?mail|no (?:mail|smtp) service/i,
      weight: 'fair',
      stages: ['greeting', 'ehlo', 'mail', 'data', 'delivery'],
      unless: /authentication|lookup|sender|policy|\bdns\b|\bip\b|ptr|internal error code/i,
    },
    {
      match:
        /(?:queue|spool|mail ?store|cluster|node|upstream|next hop|relay)(?: \S+){0,2} (?:is )?(?:temporarily |currently )?(?:unavailable|not available|full|busy|offline|unreachable)/i,
      weight: 'strong',
      replyClass: 4,
      unless: /mailbox|auth|quota/i,
      samples: ['queue unavailable.'],
    },
  ],
});
