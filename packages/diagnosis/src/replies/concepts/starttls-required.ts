import { defineConcept } from '../phrases.ts';

/** The server wants STARTTLS first, the settings do not use it. */
export const concept = defineConcept({
  cause: 'starttls-required',
  phrases: [
    {
      match:
        /(?:must|need to|have to|please|should|you) (?:first )?(?:issue|send|use|do|run|start|execute|enable|negotiate) (?:an? |the )?(?:starttls|tls|ssl)(?: command| encryption| session| connection)?(?: first| before|$|[.,; ])|starttls (?:command )?(?:is )?(?:required|needed|first|must|necessary|mandatory)|issue (?:a )?starttls/i,
      weight: 'decisive',
      samples: ['Must issue a STARTTLS command first. a@b.c - gsmtp'],
      unless:
        /(?:but|not) (?:offered|supported|advertised)|was not offered|does not support|to auth|for auth|before auth|auth/i,
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c',
    },
    {
      match: /must issue a starttls command first/i,
      samples: [
        "Must issue a STARTTLS command first]' in /var/www/httpdocs/modules/swift_mailer/php5/Swift.php:250 Stack trace:",
      ],
      source: 'https://github.com/formtools/core/issues/757',
      weight: 'strong',
    },
    {
      match:
        /(?:tls|ssl|encrypt\w*|secure (?:connection|transport|channel)|session encryption|transport layer security|https?)(?: \S+){0,2}? (?:is |are |connection |session |level )*(?:required|needed|mandatory|necessary|enforced|must be used|expected|obligatory)|(?:requires?|require[sd]?|needs?|only accepts?|must use|expects?|enforc\w*|only allow\w*|accepts? only|without|must be)(?: \S+){0,4} (?:tls|ssl|encrypt\w*|secure (?:connection|transport|channel))|(?:unencrypted|cleartext|plain ?text|insecure|non-?(?:tls|ssl|secure)|unsecured)(?: \S+){0,3} (?:connections?|sessions?|mail|smtp|submission|communication)?(?: \S+){0,2} (?:not|are not|is not|disallowed|refused|denied|rejected|prohibited|disabled|forbidden)/i,
      samples: [
        'STARTTLS is required to send mail [SG2PR02CA0073.apcprd02.prod.outlook.com 2024-07-24T03:43:18.298Z 08DCAB6EB788477A]',
      ],
      source: 'https://github.com/apache/hertzbeat/issues/2365',
      weight: 'strong',
      unless:
        /but was not offered|not offered|not supported|does not support|client was not authenticated|authenticat|auth\b|log-?in|client certificate|certificate|version|requires a secure connection or|wrong version|starttls is required to send mail$/i,
    },
    {
      match:
        /verschl(?:ü|ue)ssel\w*(?: \S+){0,3} (?:erforderlich|notwendig|ben(?:ö|oe)tigt)|(?:connexion|session)(?: \S+){0,3} (?:s(?:é|e)curis|chiffr)\S*(?: \S+){0,2} (?:requis|obligatoire|n(?:é|e)cess)|conexi(?:ó|o)n segura(?: \S+){0,2} requerid|(?:требуется|необходим)\S*(?: \S+){0,3} (?:tls|ssl|шифрован)|需要(?:使用)?(?:ssl|tls|加密)/i,
      weight: 'strong',
    },
    {
      match:
        /(?:client|connection|login|session|user|access)(?: \S+){0,2} non[- ](?:ssl|tls|secure|encrypted)\b|non[- ](?:ssl|tls|secure|encrypted) (?:client|connection|login|session|access)/i,
      weight: 'fair',
      unless: /auth/i,
      samples: ['uc client non ssl'],
    },
  ],
});
