import { defineConcept } from '../phrases.ts';

/** The password expired or must be changed. */
export const concept = defineConcept({
  cause: 'auth-password-expired',
  phrases: [
    {
      match:
        /(?:password|passwd|credentials?|passphrase)(?: \S+){0,3}? (?:has |is |was |have )?(?:expired|out ?-?of ?-?date|too old)|expired (?:password|credentials?)|password expir(?:y|ation|ed)/i,
      weight: 'decisive',
    },
    {
      match:
        /(?:must|need to|have to|has to|should|please|required to) (?:\w+ )?(?:change|reset|update|renew|set) (?:your |the |his |a )?(?:\S+ )?(?:password|passwd)|password (?:\w+ ){0,3}?(?:must|needs? to|has to|should) be (?:changed|reset|updated|renewed)|password (?:change|reset) (?:is )?(?:required|needed)/i,
      weight: 'decisive',
    },
    {
      match:
        /password(?: \S+){0,2} (?:is |was )?too (?:simple|weak|short)|(?:weak|insecure|compromised|leaked|simple) password|password (?:\w+ ){0,3}(?:not (?:strong|secure|complex) enough|insecure|compromised|does not (?:meet|comply))/i,
      weight: 'strong',
      samples: ['authentication rejected: your password is too simple'],
    },
    {
      match: /password transition is needed/i,
      weight: 'decisive',
      note: 'RFC 4954 §4: 432, the password must be set anew for this mechanism.',
      source: 'https://www.rfc-editor.org/rfc/rfc4954#section-4',
    },
    {
      match:
        /(?:passwort|kennwort)(?: \S+){0,3} abgelaufen|mot de passe(?: \S+){0,3} (?:expir|p(?:é|e)rim)|contrase(?:ñ|n)a(?: \S+){0,3} (?:caducad|expirad|vencid)|senha(?: \S+){0,3} expir|password(?: \S+){0,2} scaduta|wachtwoord(?: \S+){0,3} verlopen|has(?:ł|l)o(?: \S+){0,2} wygas|密码(?:已)?(?:过期|到期|失效)|パスワード.{0,10}(?:期限|有効)|비밀번호.{0,10}만료|(?:ş|s)ifre\S*(?: \S+){0,3} s(?:ü|u)resi/i,
      weight: 'decisive',
    },
    {
      match: /密码(?:过于|太)(?:简单|弱)|弱密码|initial password|first login/i,
      weight: 'fair',
      stages: ['auth'],
    },
    {
      match:
        /(?:парол\S*|срок\S*)(?: \S+){0,3} (?:истек|просрочен)|(?:истек|просрочен)\S*(?: \S+){0,3} парол/i,
      weight: 'decisive',
      unless: /сертификат/i,
    },
  ],
});
