import { defineConcept } from '../phrases.ts';

/** The sending limit, plan or credits are used up. */
export const concept = defineConcept({
  cause: 'quota-exceeded',
  phrases: [
    {
      match:
        /(?:daily|hourly|monthly|weekly|24[- ]?hours?|sending|user sending|send|outgoing|outbound|relay|messages?|recipients?|plan|credits?|smtp|transactional|api|trial|free)(?: \S+){0,3} (?:quota|limit|allowance|allotment|volume|cap|maximum|threshold)s?(?: \S+){0,3}? (?:is |has |has been |have been |was |been |already )*(?:exceed\w*|reached|used up|exhausted|hit|surpassed|met|over|finished|depleted)|(?:exceed\w*|reached|hit|over|surpassed|used up|exhausted)(?: \S+){0,6} (?:daily|hourly|monthly|weekly|sending|send|outgoing|outbound|relay|message|messages?|mail|email|recipients?|plan|account|smtp|trial|free)(?: \S+){0,3} (?:quota|limit|allowance|allotment|credits?|volume|cap|maximum|threshold)s?|quota exceed(?:ed)? ?\(|p=(?:dailylimit|senderquota)/i,
      weight: 'decisive',
      unless:
        /mailbox(?: \S+){0,3} (?:size|storage|full|over)|message size|size limit|recipient'?s? (?:mailbox|account|inbox)|concurrent|connections?|simultaneous|per (?:second|minute)|login|storage|(?:bad|invalid|unrecogni[sz]ed|unknown|syntax|protocol)(?: \S+){0,2} (?:commands?|errors?)|the email account that you tried/i,
      samples: ['Daily user sending quota exceeded.'],
    },
    {
      match:
        /(?:out of|insufficient|not enough|no (?:more |remaining )?|run out of|lack of|0|zero|without|used (?:up )?all(?: \S+)?|exhausted(?: \S+)?) ?(?:e-?mail |sending |smtp |message |account |your )?credits?|credits? (?:\S+ )?(?:exceeded|exhausted|used up|insufficient|expired|depleted|limit)|maximum credits|payment (?:is )?(?:required|overdue)|(?:unpaid|overdue) (?:invoice|balance|account)|insufficient (?:balance|funds)|billing|upgrade (?:your |the |to )?(?:\S+ )?(?:plan|account|subscription)|plan(?:'s)? (?:limit|quota|allows|has (?:expired|ended))|(?:trial|subscription|plan|license|package) (?:\S+ )?(?:has |is )?(?:expired|ended|over|cancell?ed)/i,
      samples: ['Authentication failed: Maximum credits exceeded'],
      source: 'https://sendgrid.com/docs/for-developers/sending-email/smtp-errors-and-troubleshooting/',
      weight: 'decisive',
      unless: /password|account (?:is |has been )?(?:suspend|disabled|locked)/i,
    },
    {
      match:
        /(?:take|put|bring) you over your (?:\S+ )?quota|over your (?:\S+ ){0,2}quota|(?:maximum|max|allowed|permitted) (?:number|amount|count|volume) of (?:\S+ ){0,2}(?:messages|mails|e-?mails|recipients)(?: \S+){0,4} (?:per|a|in|this|for|today|day|hour|month|sent|reached|exceeded)|sending (?:quota|limit)|(?:send(?:ing)?|mail|message) limit|limit(?: \S+){0,3} (?:per|a|in) (?:day|month|24)|per (?:day|month|24 ?h)|daily (?:quota|limit|message|sending)|monthly (?:quota|limit)/i,
      samples: ['Daily user sending quota exceeded. s5sm12197523qke.120 - gsmtp'],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/2113',
      weight: 'strong',
      unless: /mailbox|message size|size limit|concurrent|connection|simultaneous/i,
    },
    {
      match:
        /(?:tages|monats|versand|sende|stunden)(?:limit|kontingent|volumen|begrenzung)|(?:limit|kontingent|anzahl)(?: \S+){0,4} (?:(?:ü|ue)berschritten|erreicht|ersch(?:ö|oe)pft)|(?:quota|limite)(?: \S+){0,5} (?:d(?:é|e)pass|atteint|excedid|alcan(?:z|ç|c)ad|superad|raggiunt|atingid|ultrapassad)|(?:d(?:é|e)pass|excedid|superad|raggiunt)\S*(?: \S+){0,4} (?:quota|limit)|(?:лимит|превышен)\S*(?: \S+){0,4} (?:лимит|отправ|писем|сообщен|исчерпан|превышен)|(?:发送|發送|每日|当日|日发|发信)(?:数量|量|限额|额度|上限|次数)|(?:超过|超出|达到)(?:了)?(?:每日|当日|今日|最大|发送|系统)(?:发送)?|送信(?:数|制限)|발송(?:량|한도)|g(?:ü|u)nl(?:ü|u)k (?:\S+ )?(?:limit|s(?:ı|i)n(?:ı|i)r)/i,
      weight: 'strong',
    },
    {
      match:
        /(?:mail|e-?mail|account|user) (?:quota|limit)s?(?: \S+){0,2} (?:exceed\w*|reached|used up|hit)|quota exceeded/i,
      samples: ['Daily user sending quota exceeded. s5sm12197523qke.120 - gsmtp'],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/2113',
      weight: 'fair',
      stages: ['auth', 'mail', 'data'],
      unless: /mailbox|storage|disk/i,
    },
    {
      match:
        /(?:reached|hit|exceeded|over)(?: \S+){0,3} limit (?:on|for|of) (?:sending|the number|messages|outgoing|mails?|e-?mails?)|limit (?:on|for) sending|too many (?:messages|e-?mails|mails)(?: \S+){0,3} (?:today|this (?:day|month|hour))/i,
      weight: 'strong',
      unless: /per (?:second|minute|sec|min)\b/i,
    },
    {
      match:
        /(?:queue|organi[sz]ation|tenant|domain|customer|user)(?: \S+)? quota(?: \S+)? (?:exceed\w*|reached)/i,
      weight: 'strong',
      samples: ['Organization queue quota exceeded.'],
      unless: /mailbox|storage|disk|over ?quota/i,
    },
    {
      match:
        /limits? (?:for|of|on) (?:your|this|the) (?:account|user|mailbox|plan|domain)(?: \S+)? (?:is |are |has been |have been )?(?:exceeded|reached|hit)/i,
      weight: 'decisive',
      samples: ['The limits for your account are exceeded. Please try again later.'],
      source: 'https://github.com/eclipse-ee4j/angus-mail/issues/160',
    },
    {
      match:
        /l(?:í|i)mite?s?(?: \S+){0,4} (?:diari|mensu|de env(?:í|i)o|d'envoi|di invio|de envio|giornalier|quotidien|journali)|(?:superad|excedid|alcanzad|ultrapass|superat|raggiunt|d(?:é|e)pass)\S*(?: \S+){0,4} (?:l(?:í|i)mite?|quota|cuota|cota)/i,
      weight: 'strong',
      unless: /tama(?:ñ|n)o|taille|tamanho|dimension|minut/i,
    },
    {
      match:
        /policy(?: \S+){0,3} quota (?:\S+ )?(?:exceed\w*|reached|used up)|quota (?:\S+ )?(?:exceed\w*|reached)(?: \S+){0,4} policy/i,
      weight: 'decisive',
      unless: /mailbox|storage|disk/i,
      samples: ['Recipient address rejected: Policy Rejection- Quota Exceeded.'],
      note: "A policy server counts the sender's messages.",
    },
  ],
});
