import { defineConcept } from '../phrases.ts';

/** Sending without a login is not allowed. */
export const concept = defineConcept({
  cause: 'auth-required',
  phrases: [
    {
      match:
        /(?:must|please|need to|first)(?: \S+)? (?:check|get|receive|retrieve|poll|download|read)(?: \S+){0,4} (?:mail|pop3?|e-?mail)(?: \S+){0,6} (?:first|before|pop)|first check your mail|pop(?:3)?[- ]before[- ]smtp|authenticate with pop/i,
      weight: 'strong',
      note: 'POP before SMTP: the server accepts mail from an address that has just logged in to read mail.',
      samples: ['To send mail, first check your mail with a valid POP account'],
      source: 'https://datatracker.ietf.org/doc/html/rfc2476#section-3.3',
    },
    {
      match:
        /(?:smtp )?auth(?:entication|orization)? (?:is )?(?:required|needed|necessary|mandatory)(?! (?:mechanism|type))|requires? (?:\S+ ){0,3}?(?:smtp )?(?:auth\b|authentication|to authenticate|to log ?in)/i,
      weight: 'strong',
      unless: /proxy|sender authentication|email authentication|dmarc|spf\b|dkim|multi-?factor|two-?factor/i,
      samples: ['Authentication required'],
    },
    {
      match:
        /(?:must|need to|have to|please|should)(?: \S+){0,2}? (?:authenticate|log ?in|login|sign in|be (?:authenticated|logged in)|provide (?:valid )?(?:credentials|auth)|(?:issue|send|use) (?:an? |the )?(?:smtp )?auth\b|turn on smtp auth|enable smtp auth|use (?:smtp )?authentication)/i,
      samples: ['Please authenticate first'],
      source: 'https://github.com/frappe/frappe/issues/38806',
      weight: 'strong',
      unless: /tls|ssl|spf|dkim|web ?browser|senders? to authenticate|via your web|spam/i,
    },
    {
      match:
        /not authenticated to send (?:anonymous )?mail|client was not authenticated|anonymous mail|not (?:authenticated|logged in)\b|no auth(?:entication)? (?:was )?(?:provided|given|done)|without (?:prior )?authenticat|unauthenticated (?:users?|clients?|connections?|submission|relay|access)|(?:is|are) unauthenticated/i,
      samples: ['Client was not authenticated'],
      source: 'https://github.com/jstedfast/MailKit/issues/1265',
      weight: 'strong',
      unless: /sender is unauthenticated|unauthenticated email|dmarc|spf\b|dkim/i,
      stages: ['ehlo', 'mail', 'rcpt', 'data', 'auth'],
    },
    {
      match:
        /(?:only|just) (?:authenticated|authori[sz]ed) (?:users?|clients?|senders?|connections?)|valid (?:user|account)(?: \S+)? required/i,
      weight: 'fair',
      stages: ['mail', 'rcpt', 'data'],
    },
    {
      match:
        /smtp[- ]auth(?:entifizierung|entication)? (?:erforderlich|notwendig|ben(?:ö|oe)tigt)|(?:authentifizierung|anmeldung) (?:\S+ )?(?:erforderlich|notwendig|ben(?:ö|oe)tigt)|authentification (?:\S+ )?(?:requise|n(?:é|e)cessaire|obligatoire)|(?:se )?requiere autenticaci|autenticaci(?:ó|o)n (?:\S+ )?(?:requerida|necesaria)|autentica(?:ç|c)(?:ã|a)o (?:\S+ )?(?:requerid|necess(?:á|a)ri|obrigat)|autenticazione (?:\S+ )?(?:richiest|necessari|obbligator)|authenticatie (?:\S+ )?vereist|wymagan\S+ (?:autoryzacj|uwierzyteln)|требуется (?:авторизация|аутентификация)|(?:需要|请先)(?:身份)?(?:认证|验证|登录)|認証が必要|인증이? 필요/i,
      samples: ['Authentification requise. Authentication Required. LPN105_402'],
      source: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/FrancePTT.pm',
      weight: 'strong',
    },
    {
      match: /invalid user.{0,30}auth|authenticate first|auth first|login first|send auth/i,
      samples: ['Please authenticate first'],
      source: 'https://github.com/frappe/frappe/issues/38806',
      weight: 'fair',
    },
    {
      match:
        /(?:you are |client (?:is |was )?|user (?:is )?|but )?not logged ?-?in|(?:log|sign) ?-?in (?:first|with your (?:user ?name|account|credentials))|(?:must|have to|need to|please) (?:first )?(?:log|sign) ?-?in\b|unauthenticated (?:senders?|users?|clients?|connections?|relay\w*|mail from)(?: \S+){0,2} (?:not|are not|is not|denied|refused|rejected)/i,
      weight: 'strong',
      stages: ['ehlo', 'mail', 'rcpt', 'data'],
      unless: /web ?browser|via your web|dmarc|spf\b/i,
      samples: ['Unauthenticated senders not allowed'],
    },
    {
      match:
        /\bneeds? (?:smtp )?authentication\b|(?:smtp )?authentication (?:is )?missing|no authentication/i,
      weight: 'strong',
      stages: ['mail', 'rcpt', 'data'],
      unless: /dmarc|spf\b|dkim|sender authentication|e-?mail authentication/i,
    },
  ],
});
