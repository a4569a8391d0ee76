import { defineConcept } from '../phrases.ts';

/** The recipient's mailbox is full. */
export const concept = defineConcept({
  cause: 'mailbox-full',
  phrases: [
    {
      match:
        /(?:mail ?box|inbox|mail ?drop|user'?s?|account|recipient(?:'s)?|storage|mail ?folder|disk quota)(?: \S+){0,4}? (?:is |are |has |has been |already |was |currently |would be )*(?:full\b|over ?-?quota|over (?:its |their |the )?(?:storage |disk )?(?:quota|limit)|out of (?:storage|space|disk)|exceeded|exceeds|too full|filled)/i,
      weight: 'decisive',
      unless:
        /send(?:ing)? (?:quota|limit)|message (?:size|too)|daily|hourly|relay quota|rate|per (?:day|hour)|outgoing|sender|connection|too many|size limit|messages|credit|plan/i,
      samples: ['Mailbox is full'],
    },
    {
      match:
        /over ?-?quota|quota (?:is )?(?:exceeded|full)|(?:disk|mailbox|storage|maildir|user|mail|inbox) (?:quota|space|limit)(?: \S+){0,2} exceed|exceed\w*(?: \S+){0,4} (?:mailbox|storage|disk|maildir|mail store|inbox)(?: \S+){0,2}(?: quota| size| limit| allocation)?|insufficient (?:storage|space|disk)(?: \S+){0,3} (?:mailbox|user|recipient)|not enough (?:space|storage)(?: \S+){0,3} mailbox|mailbox size limit|exhausted(?: \S+){0,3} storage|storage (?:space|quota|limit)(?: \S+){0,3} (?:exhausted|exceeded|reached|full)/i,
      samples: ['Over quota LmtpInject Finished submitted=0 failed=1'],
      source: 'https://github.com/Zimbra/zm-mailbox/pull/1434',
      weight: 'strong',
      stages: ['rcpt', 'data', 'delivery', 'mail'],
      unless:
        /send(?:ing|er)?'?s? (?:quota|limit)|message(?: \S+){0,2} (?:size|limit)|daily|hourly|relay quota|rate|per (?:day|hour)|outgoing|credits?|plan\b|connections?|recipients|queue|organi[sz]ation|tenant/i,
    },
    {
      match: /p=overquota|p=outofspace|overquotatemp/i,
      samples: [
        "The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp",
      ],
      source: 'https://support.google.com/a/answer/3726730',
      weight: 'decisive',
    },
    {
      match:
        /(?:postfach|mailbox|speicher)\S*(?: \S+){0,4} (?:voll|(?:ü|ue)berf(?:ü|ue)llt|ersch(?:ö|oe)pft)|(?:bo(?:î|i)te|bal|messagerie)(?: \S+){0,5} (?:pleine|satur)|quota (?:d(?:é|e)pass|atteint)|(?:buz(?:ó|o)n|casilla|cuenta|caixa|casella)(?: \S+){0,5} (?:llen|cheia|lotada|pien)|(?:ящик|почтов)\S*(?: \S+){0,4} (?:переполнен|полон)|skrzynka(?: \S+){0,3} (?:pe(?:ł|l)na|przepe(?:ł|l)nion)|(?:邮箱|信箱|郵箱)(?:已满|空间不足|已滿|容量)|容量(?:不足|超)|メールボックスが(?:いっぱい|一杯|満杯)|(?:메일함|용량)(?:이|을)? ?(?:가득|초과|부족)|posta kutusu(?: \S+){0,3} dolu|mailbox (?:is )?vol\b/i,
      samples: ["Boite du destinataire pleine. Recipient overquota. OFR_417 [417]'"],
      source: 'https://github.com/sisimai/p5-sisimai/issues/240',
      weight: 'decisive',
    },
    {
      match:
        /(?:disk ?space|(?:user|domain|mail|disk)? ?disk|mail|user|account|inbox|e-?mail|storage|mailbox) quota\b|quota (?:violation|exceed\w*|reached|full)|over (?:the |its |his |their )?(?:allowed |disk |mail |user )?quota|exceed\w*(?: \S+){0,2} quota|reached(?: \S+){0,2} (?:disk )?quota/i,
      samples: ['Over quota LmtpInject Finished submitted=0 failed=1'],
      source: 'https://github.com/Zimbra/zm-mailbox/pull/1434',
      weight: 'strong',
      stages: ['rcpt', 'delivery'],
      unless:
        /daily|hourly|monthly|sending|outgoing|outbound|relay|per (?:day|hour)|message limit|credits?|plan\b|policy/i,
    },
    {
      match:
        /(?:full|overflowing) (?:mail ?box|inbox|maildir)|space (?:has been |is )?used up|(?:does not have|not|in)(?: \S+)? ?(?:enough|sufficient) (?:disk |storage |mailbox )?space|insufficient (?:disk )?(?:space|storage)|no space left|too many messages (?:on|in) (?:the |this |his )?(?:server|mailbox|inbox|folder)|exceed\w*(?: \S+){0,2} storage(?: \S+)?|exceeding receiving limits/i,
      samples: ['Requested mail action aborted: exceeded storage allocation Quota exceeded.'],
      source: 'https://github.com/ActiveCampaign/smtp-field-manual',
      weight: 'strong',
      stages: ['rcpt', 'delivery'],
    },
    {
      match:
        /(?:folder|mailbox|inbox|maildir)(?: \S+){0,2} full\b|mailbox(?: \S+){0,4} (?:reached|at|over|exceeds?)(?: \S+){0,2} (?:maximum|max|limit|capacity|allowed)(?: size)?|(?:remaining|free|available) (?:space|storage)(?: \S+){0,3} (?:mailbox|inbox|recipient)|(?:mailbox|account|recipient)(?: \S+){0,4} (?:no|not enough|insufficient|out of) (?:\S+ )?(?:space|storage|quota)/i,
      weight: 'decisive',
      stages: ['rcpt', 'data', 'delivery', 'mail'],
      samples: ['Folder full'],
      unless: /message size|sending|outgoing|disk full/i,
    },
  ],
});
