import { defineConcept } from '../phrases.ts';

/** The account is locked, suspended, disabled or blocked. */
export const concept = defineConcept({
  cause: 'auth-account-locked-or-suspended',
  phrases: [
    {
      match:
        /(?:account|user(?: ?name)?|mailbox|login|customer|service|credentials?|sub-?account|smtp user|api key|organi[sz]ation|subscription)(?: [^\s.;]{1,40}){0,4}? (?:is |has been |was |are |have been |currently |temporarily |been |now |under )*(?:locked|suspend(?:ed)?|disabled|blocked|deactivated|banned|terminated|frozen|inactive|closed|cancell?ed|barred|restricted|on hold|revoked|deleted|limited|in ?active)\b/i,
      stages: ['greeting', 'ehlo', 'auth', 'mail', 'data'],
      weight: 'strong',
      unless:
        /smtp ?(?:client ?)?auth\w* (?:is |has been )?disabled|basic auth|relay|mailbox (?:is )?full|quota|not (?:locked|suspended|disabled)|recipient|suspicious|unusual|smtp (?:access|service)|from smtp|too many|\bip (?:address )?(?:is )?not|(?:restricted|limited) to /i,
      samples: [
        'Your account has been suspended. Please contact us to reactivate',
        'Authentication failed: account disabled',
      ],
    },
    {
      match:
        /(?:account|user|mailbox) (?:lock(?:ed)?(?:[ -]?out)?|suspen(?:ded|sion)|disabled|blocked|deactivated|banned|inactive)\b|(?:locked|suspended|disabled|blocked|deactivated|banned|inactive) (?:account|user|mailbox|login)\b/i,
      samples: ['Authentication failed: account disabled'],
      source: 'https://github.com/sendgrid/docs/issues/5809',
      stages: ['greeting', 'ehlo', 'auth', 'mail', 'data'],
      weight: 'strong',
      unless: /smtp ?(?:client ?)?auth\w* (?:is |has been )?disabled|recipient/i,
    },
    {
      match:
        /(?:re-?activate|unlock|unblock|un-?suspend|restore) (?:your |the |this )?(?:account|mailbox|service)/i,
      weight: 'fair',
    },
    {
      match:
        /(?:account|user|mailbox).{0,30}(?:compromised|hacked|abuse|fraud|outgoing (?:mail|spam)|violat)/i,
      weight: 'fair',
    },
    {
      match:
        /5\.7\.705|tenant has exceeded threshold|5\.1\.90|blocked from sending|bad outbound sender|not allowed to send.{0,30}(?:suspended|blocked)/i,
      samples: ['Access denied, bad outbound sender'],
      source:
        'https://learn.microsoft.com/en-us/Exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
      weight: 'strong',
    },
    {
      match:
        /(?:konto|postfach|benutzer|zugang|account)\S*(?: \S+){0,4} (?:gesperrt|deaktiviert|blockiert|suspendiert)|kontosperr/i,
      weight: 'strong',
    },
    {
      match:
        /(?:compte|utilisateur|boîte|adresse)(?: \S+){0,4} (?:bloqu(?:é|e)|suspendu|d(?:é|e)sactiv(?:é|e)|verrouill(?:é|e))/i,
      weight: 'strong',
    },
    {
      match:
        /(?:cuenta|usuario|buz(?:ó|o)n)(?: \S+){0,4} (?:bloquead|suspendid|deshabilitad|desactivad|inhabilitad)|(?:conta|usu(?:á|a)rio)(?: \S+){0,4} (?:bloquead|suspens|desativad)/i,
      weight: 'strong',
    },
    {
      match: /(?:casella|account|utente|utenza)(?: \S+){0,4} (?:bloccat|sospes|disabilitat|disattivat)/i,
      weight: 'strong',
    },
    {
      match:
        /(?:konto|użytkownik|uzytkownik|skrzynka)(?: \S+){0,4} (?:zablokowan|zawieszon|nieaktywn)|(?:аккаунт|учетн\S+ запис\S+|пользовател\S+|ящик)(?: \S+){0,4} (?:заблокирован|отключен|приостановлен)/i,
      weight: 'strong',
    },
    {
      match:
        /(?:帐号|账号|帳號|帐户|账户|用户|邮箱|账戶)(?:已?被?|处于|状态)?(?:锁定|封禁|冻结|禁用|停用|封停|鎖定|凍結|停權|异常)|hesab(?:ı|i)n(?:ı|i)z.{0,30}(?:kilit|ask(?:ı|i)ya|engel)|アカウント.{0,12}(?:ロック|停止|無効|凍結)|계정.{0,12}(?:잠|정지|차단|휴면)/i,
      weight: 'strong',
    },
    {
      match:
        /(?:domain|sender|client|relay)(?: \S+){0,3}? (?:is |has been |was |are |have been |currently )*(?:suspended|disabled|deactivated|terminated|on hold)\b|suspended (?:domain|sender|client)|sending(?: \S+){0,3} (?:suspended|disabled|paused|revoked)|(?:suspend|disabl|paus)(?:ed|ing)(?: \S+){0,4} send(?:ing)?/i,
      samples: ['This domain is temporarily suspended from sending out mail [ Authenticated ID: a@b.c ]'],
      source: 'https://pastebin.com/cVhrByU6',
      weight: 'strong',
      unless: /recipient|dns/i,
    },
    {
      match:
        /(?:outgoing|outbound) (?:mail|e-?mail|messages?)(?: from)?(?: \S+){0,3} (?:has been |is |was )?(?:suspended|disabled|blocked|held)/i,
      weight: 'decisive',
      samples: ['Outgoing mail from "a@b.c" has been suspended.'],
      source: 'https://github.com/roundcube/roundcubemail/issues/8737',
      note: 'cPanel servers say this when a hoster has stopped the mailbox.',
    },
    {
      match:
        /(?:account|user|login|mailbox)(?: (?!pass|token|certif|trial)[^\s.;]{1,40}){0,2}? (?:is |has |was |have )*expired\b|expired (?:account|user|login)\b|account expir(?:y|ation)/i,
      weight: 'strong',
      unless: /(?:account|user)'?s? password|token|certificate|trial|plan\b/i,
    },
    {
      match: /account(?: \S+){0,2} (?:unavailable|not available|is locked|not in good standing)/i,
      weight: 'strong',
      stages: ['auth', 'mail'],
      samples: ['Main account unavailable'],
    },
    {
      match:
        /(?:account|konto|gebruiker)(?: \S+){0,3} (?:is |werd |zosta(?:ł|l)o )?(?:geblokkeerd|opgeschort|vergrendeld|zablokowan)/i,
      weight: 'strong',
    },
    {
      match:
        /(?:\byour|\bsending|\bsender|\bthis sender'?s?|\bsmtp|\bcustomer)(?: \S+)? (?:account|user|mailbox|login|service)(?: [^\s.;]{1,40}){0,4}? (?:is |has been |was |are |have been |currently |temporarily |been |now )*(?:locked|suspended|disabled|blocked|deactivated|banned|terminated|frozen|closed|cancell?ed|restricted|on hold)\b|\b(?:your|this) account (?:is |has been |was )?(?:not|no longer) (?:allowed|permitted|authori[sz]ed) to (?:send|relay)|outgoing (?:mail|e-?mail|messages?) from (?:this|your) account/i,
      weight: 'strong',
      unless:
        /smtp ?(?:client ?)?auth\w* (?:is |has been )?disabled|recipient|suspicious|unusual|from this (?:ip|address)/i,
    },
    {
      match:
        /\b(?:your|this|the|user'?s?|sender'?s?|smtp) (?:account|mailbox|user|login)(?: \S+)? (?:is |has been |was |are )?(?:not|isn't|no longer|can ?not|can't|may not|must not)(?: \S+){0,2}? send (?:out )?(?:any )?(?:(?:outgoing|outbound) )?(?:e-?mails?|mails?|messages?)(?=$|[ .,;!])(?! (?:as|from|to|with|for|on behalf)\b)/i,
      weight: 'strong',
      unless: /daily|limit|quota/i,
      samples: ["This account isn't allowed to send email"],
    },
    {
      match:
        /(?:server|hosting|web ?site|site|tenant|virtual (?:server|host|domain)|mail service|workspace|project|instance)(?: \S+){0,2} (?:is |has been |was )?(?:currently |temporarily )?(?:suspended|terminated|deactivated)\b/i,
      weight: 'strong',
      stages: ['greeting', 'ehlo', 'auth', 'mail', 'rcpt', 'data'],
      unless: /recipient/i,
      samples: ['Mail server has been suspended'],
    },
  ],
});
