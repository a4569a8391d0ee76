import { defineConcept } from '../phrases.ts';

/** Too many messages or commands in a time; slow down. */
export const concept = defineConcept({
  cause: 'rate-limited',
  phrases: [
    {
      match: /\[TSS?\d+\]|deferred due to (?:\S+ ){0,2}(?:volume|user complaints)|unexpected volume/i,
      samples: [
        '[TS01] Messages from 192.0.2.50 temporarily deferred due to user complaints - 4.16.55.1; see https://help.yahoo.com/kb/postmaster/SLN3434.html',
      ],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/787',
      weight: 'strong',
      note: 'Yahoo and AOL slow an address down for its volume or complaints.',
    },
    {
      match:
        /rate[- ]?limit\w*|throttl\w*|(?:sending|message|mail|send|delivery|connection|submission|recipient|command|sender|client|maximum|max(?:imum)? (?:sending|send)|unusual|smtp|traffic|email)[- ]rates?(?: \S+){0,3} (?:exceed\w*|limit\w*|reached|too (?:high|fast)|violation)|rate of(?: \S+){0,5} (?:too|exceed|unusual)|(?:exceed\w*|over|reached)(?: \S+){0,5} rate\b|slow(?:ing)? down|unusual rate|too (?:fast|quickly|rapidly|frequent\w*|often)|flood(?:ing|ed)?\b/i,
      samples: ['Throttling (client): Maximum sending rate exceeded.'],
      source: 'https://github.com/awsdocs/amazon-ses-developer-guide/issues/60',
      weight: 'strong',
      unless: /concurrent|simultaneous|greylist|daily (?:user )?(?:sending )?(?:quota|limit)|login/i,
    },
    {
      match:
        /too (?:many|much) (?:\S+ ){0,3}?(?:messages?|mails?|e-?mails?|commands?|requests?|recipients|mail|traffic|transactions|errors?|submissions|deliveries|sends|rcpts?|data)(?: \S+){0,6}|(?:messages|mails|e-?mails|recipients|requests|connections)(?: \S+){0,3} (?:per|a|each|in the last|in) (?:second|minute|min|sec|hour|session|connection|\d+ (?:seconds?|minutes?))|(?:maximum|max|limit)(?: \S+){0,5} per (?:second|minute|hour|session|connection|message)/i,
      samples: ['Domain example.com has exceeded the max defers and failures per hour (5/5 (100%)) allowed'],
      source:
        'https://www.thiswebhost.com/clients/knowledgebase/554/I-am-receiving-an-error-sending-e-mail.html',
      weight: 'strong',
      unless:
        /concurrent|simultaneous|too many (?:concurrent |open |simultaneous )?(?:connections|sessions)|daily|login|auth|per day|hops|in folder|mailbox|unknown recipients|invalid recipients|quota/i,
    },
    {
      match:
        /(?:wait|pause|delay|hold off|back off)(?: \S+){0,4} (?:before|and|between|a (?:few|while|moment|bit))(?: \S+){0,4} (?:send|try|retry|again|more)|unusual (?:sending )?(?:activity|volume|amount)|(?:temporarily|currently) (?:rate|deferred due to|limited|throttled)|deferred due to (?:\S+ )?(?:volume|user complaints|unexpected)/i,
      samples: [
        '[TS01] Messages from 192.0.2.50 temporarily deferred due to user complaints - 4.16.55.1; see https://help.yahoo.com/kb/postmaster/SLN3434.html',
      ],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/787',
      weight: 'fair',
      unless: /greylist/i,
    },
    {
      match:
        /(?:zu viele|zu schnell)(?: \S+)? (?:mails|nachrichten|e-mails|anfragen)|trop (?:de|d')(?: ?\S+)? ?(?:messages|mails|e-mails|emails|requ(?:ê|e)tes)|demasiad[oa]s (?:mensajes|correos|e?mails)|muit[oa]s (?:mensagens|e-?mails)|tropp[ie] (?:messaggi|e?mail)|слишком (?:много|част)|发送(?:过于)?频繁|(?:频率|頻率)(?:限制|过高|太高|超)|過於頻繁|レート制限|너무 많은/i,
      weight: 'strong',
      unless: /попыток|verbindungen|connexions|conexiones|соединени|подключени/i,
    },
    { match: /4\.7\.28|421 rp-001|421 ts0\d|rp-00[1-4]|concurrent.{0,10}rate/i, weight: 'fair' },
    { match: /(?:try|send)(?: \S+)? slower|slower/i, weight: 'strong', replyClass: 4 },
    {
      match:
        /per transaction|(?:separate|another) transaction|too many recipients|recipients? (?:limit|count)(?: \S+){0,3} (?:exceed\w*|reached)|exceed\w*(?: \S+){0,4} (?:recipients?|rcpt)(?: \S+){0,2} (?:limit|per|allowed)|out of allow rcpt/i,
      samples: ['Too many recipients.'],
      source: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/filters/ratefilter.C',
      weight: 'strong',
      unless: /daily|per day|quota/i,
    },
    {
      match:
        /\brates?\b.{0,24}?\d{1,9}(?:[.,]\d{1,9})? ?(?:\/|per) ?\d* ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hours?|d|days?)\b|\d (?:\S+ )?(?:messages?|mails?|e-?mails?|recipients?|connections?|msgs?) ?(?:\/|per|in|every) ?(?:an? |the last )?\d* ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b|rate (?:over-?limit|exceed\w*|violation)|over ?rate|rate ?control/i,
      weight: 'decisive',
      samples: ['Sender rate 3.0 / 1h'],
      unless: /size|storage/i,
    },
    {
      match:
        /слишком много (?:сообщений|писем)|zbyt wiele (?:wiadomo|maili)|te veel (?:berichten|e-?mails)|(?:ç|c)ok fazla (?:e-?posta|ileti|mesaj)/i,
      weight: 'strong',
    },
    {
      match:
        /(?:at a rate that|receiving (?:e-?mail|mail|messages) (?:at a rate|too (?:quickly|fast|rapidly)))/i,
      weight: 'decisive',
      samples: [
        'The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered.',
      ],
      source: 'https://github.com/zone-eu/zone-mta/issues/110',
    },
    {
      match:
        /(?:recipients?|rcpts?|rcpt to)\b(?: \S+){0,5} (?:maximum|max|limit|threshold|allowed number)|(?:maximum|max|limit|total|number|threshold)(?: \S+){0,3} (?:recipients?|rcpts?)(?: \S+){0,4} (?:exceed\w*|reach\w*|achieved|maximum|max|limit|threshold|hit)/i,
      weight: 'fair',
      unless: /daily|per day|quota|mailbox|size|storage|sandbox/i,
      samples: ['the total of RCPTs is achieved the maximum threshold'],
    },
    {
      match:
        /trop de destinataires|zu viele empf(?:ä|ae)nger|demasiados destinatarios|muitos destinat(?:á|a)rios|troppi destinatari|te veel ontvangers|zbyt wielu odbiorc|слишком много (?:получател|адресат)|收件人(?:数量)?(?:过多|超过|超限)|宛先が多すぎ/i,
      weight: 'strong',
      samples: ['Trop de destinataires'],
    },
  ],
});
