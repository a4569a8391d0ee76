import { defineConcept } from '../phrases.ts';

/** The limit of simultaneous connections is reached. */
export const concept = defineConcept({
  cause: 'too-many-connections',
  phrases: [
    {
      match:
        /too many (?:\S+ ){0,4}?(?:connections?|sessions?|conns?|connects?|clients|smtp processes|smtp sessions|links|sockets)|(?:maximum|max|limit|exceed\w*|number)(?: \S+){0,5}? (?:concurrent|simultaneous|parallel|open|active|smtp|current|client|incoming)? ?(?:connections|sessions)(?: \S+){0,4} (?:exceed\w*|reached|limit|allowed|per|from|over)?|(?:connection|session)s?(?: count| number)?(?: \S+){0,2} limit(?: \S+){0,2} (?:exceed\w*|reached|hit|is)|(?:concurrent|simultaneous|parallel)(?: \S+){0,3} (?:connections?|sessions?|limit)|connection limit|connections? (?:from|for) (?:your|this)(?: \S+){0,4} (?:exceed\w*|limit)/i,
      weight: 'decisive',
      unless:
        /connection rate|connections? per (?:minute|second|hour)|rate limit exceeded|messages|recipients|e-?mails?|transactions|commands|(?:connections|sessions) (?:in|per) (?:the last )?\d* ?(?:sec|min|hour)|too many errors|retries|reset|timed? ?out/i,
      samples: [
        'mx.example.de Error: too many connections from 192.0.2.7',
        'Too many concurrent SMTP connections from this IP address; please try again later.',
      ],
    },
    {
      match:
        /concurrent (?:connections|sessions|smtp)|p=concurrent|421 too many|STOREDRV\.ClientSubmit; sender thread limit exceeded|thread limit exceeded/i,
      samples: ['Too many concurrent SMTP connections from this IP address; please try again later.'],
      source: 'https://github.com/kamilc/email_verifier/issues/15',
      weight: 'strong',
      unless: /rate/i,
    },
    {
      match:
        /zu viele (?:\S+ )?(?:verbindungen|sitzungen)|trop (?:de|d')(?: ?\S+)? ?connexions|demasiadas conexiones|muitas conex(?:õ|o)es|troppe connessioni|te veel (?:\S+ )?verbindingen|zbyt (?:wiele|du(?:ż|z)o) po(?:ł|l)(?:ą|a)cze|слишком много (?:\S+ )?(?:соединени|подключени)|连接(?:数|次数)?(?:过多|太多|超过|超限)|並發|并发连接|接続(?:数)?が多|연결(?:이)? ?(?:너무|초과)|(?:ç|c)ok fazla ba(?:ğ|g)lant/i,
      samples: [
        'mwinf5c27 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]',
      ],
      source: 'https://github.com/sisimai/p5-sisimai/issues/240',
      weight: 'decisive',
    },
  ],
});
