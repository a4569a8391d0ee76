import { defineConcept } from '../phrases.ts';

/** Larger than SIZE allows. */
export const concept = defineConcept({
  cause: 'message-too-large',
  phrases: [
    {
      match:
        /(?:message|mail|e-?mail|msg|data|body|content|attachments?|file|header)s?(?: \S+){0,4}? (?:is |are |was |it |be )*(?:too (?:big|large|long)|larger than|bigger than|over ?sized|exceed\w*(?: \S+){0,6} (?:size|limit|maximum|bytes|kb|mb)|over the (?:size|maximum))/i,
      weight: 'decisive',
      unless:
        /line (?:is )?too long|(?:remaining|free|available) (?:space|storage)|rate|per (?:hour|day|minute|second)|quota|number of (?:messages|recipients)|sending limit|header size|mime complexity|header (?:line )?too long|daily|hourly/i,
      samples: [
        'Message too big!',
        'Message size exceeds fixed limit',
        "Your message exceeded Google's message size limits.",
      ],
    },
    {
      match:
        /(?:message|mail|msg|data|attachment|size)s?(?: \S+){0,2} size(?: \S+){0,3} (?:exceed\w*|over|limit|too|greater|larger|violat)|size limit(?: \S+){0,2} exceed|exceed\w*(?: \S+){0,4} (?:message )?size|maximum (?:message |mail |attachment |data )?size|(?:declared|announced|message)(?: \S+)? size|too much (?:mail )?data|maxsizeerror|size (?:too )?(?:large|big)|max(?:imum)? message length/i,
      samples: [
        "Your message exceeded Google's message size limits. Please visit https://support.google.com/mail/?p=MaxSizeError to view our size guidelines.",
      ],
      source: 'https://github.com/swiftmailer/swiftmailer/issues/989',
      weight: 'strong',
      unless: /mailbox (?:size|has|is|reached)|quota|(?:space|storage)(?: \S+){0,3} mailbox/i,
    },
    {
      match:
        /(?:nachricht|mail|datei|anhang)(?: \S+){0,3} zu gro(?:ß|ss)|(?:nachrichten|maximale) ?gr(?:ö|oe)(?:ß|ss)e|(?:message|courriel|taille)(?: \S+){0,5} (?:trop (?:gros|volumineux|grand|long)|maximale)|(?:mensaje|mensagem|messaggio|tama(?:ñ|n)o|tamanho|dimensione)(?: \S+){0,6} (?:demasiado|muito|troppo|excede|supera|m(?:á|a)xim|massim)|bericht(?: \S+){0,3} te groot|(?:wiadomo(?:ś|s)(?:ć|c)|rozmiar)(?: \S+){0,4} (?:za du(?:ż|z)|przekracza)|(?:размер|сообщение|письмо)(?: \S+){0,4} (?:превыш|слишком велик|слишком больш)|邮件(?:太大|过大|大小超)|附件(?:太大|过大|超)|信件(?:太大|過大)|メッセージ(?:サイズ)?が(?:大き|制限)|(?:메시지|메일|첨부).{0,10}(?:크기|용량).{0,10}초과|(?:ileti|mesaj)(?: \S+){0,3} (?:ç|c)ok b(?:ü|u)y(?:ü|u)k/i,
      weight: 'decisive',
    },
    {
      match: /taille limite|size limit|(?:line|message) limit exceeded/i,
      samples: [
        "Your message exceeded Google's message size limits. Please visit https://support.google.com/mail/?p=MaxSizeError to view our size guidelines.",
      ],
      source: 'https://github.com/swiftmailer/swiftmailer/issues/989',
      weight: 'fair',
      stages: ['mail', 'data'],
      unless: /mailbox/i,
    },
    {
      match:
        /(?:length|size)(?: \S+){0,5} (?:achieved|reached|exceed\w*|surpass\w*|over|above|beyond)(?: \S+){0,3} (?:maximum|max|limit|threshold|allowed)/i,
      weight: 'decisive',
      stages: ['mail', 'data'],
      samples: ['The length of DATA content is achieved the maximum threshold'],
      unless: /mailbox|quota|line length/i,
    },
  ],
});
