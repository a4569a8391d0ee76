import { defineConcept } from '../phrases.ts';

/** SMTP submission is switched off for this mailbox, plan or tenant. */
export const concept = defineConcept({
  cause: 'auth-smtp-disabled-for-account',
  phrases: [
    {
      match: /smtp ?client ?authentication is disabled|smtp_auth_disabled/i,
      weight: 'decisive',
      samples: ['Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.'],
      source: 'https://github.com/simonrob/email-oauth2-proxy/issues/193',
    },
    {
      match:
        /(?:smtp|imap|pop3?)(?:[ /]\w+){0,3} (?:\w+ ){0,3}?(?:is|are|was|has been|isn't|not) (?:currently |been )?(?:disabled|not (?:enabled|activated|open|allowed|permitted)|switched off|turned off|closed)(?: (?:for|in|on|by|from)| *$|[.,;])/i,
      weight: 'strong',
      unless: /tls|ehlo|utf8|relay|ssl/i,
    },
    {
      match:
        /(?:enable|turn on|activate|switch on|open) (?:the )?(?:smtp|pop3?\/?smtp|imap\/?smtp|pop3\/imap)(?: (?:service|access|auth|relay))? (?:in|for|on|via|at|from|by|service)/i,
      weight: 'strong',
    },
    {
      match:
        /(?:account|user|mailbox|you(?:r account)?|plan|package|service) (?:is |are |has |have |does )?(?:not|no) (?:\w+ ){0,2}?(?:allowed|permitted|authori[sz]ed|enabled|access|permission)s? (?:to |for )?(?:use |using |send (?:through|via|using) |access )?(?:the )?(?:external )?smtp/i,
      weight: 'strong',
    },
    {
      match:
        /smtp (?:access|service|auth\w*|sending|relay) (?:is |has been |was )?(?:disabled|denied|blocked|not (?:enabled|allowed|available|included|permitted))/i,
      samples: ['SMTP relay is not enabled for this account'],
      source: 'https://faq.cyberimpact.com/en/articles/1531',
      weight: 'strong',
    },
    {
      match:
        /(?:imap|pop3?|smtp).{0,20}(?:服务|服務|功能)?(?:未开启|没有开启|尚未开启|未开通|未啟用|被关闭|已关闭|服务未)/i,
      weight: 'decisive',
    },
    {
      match: /smtp.{0,12}(?:사용|설정).{0,15}(?:안|않|없|필요|확인)|(?:POP3|IMAP)\/SMTP 사용/i,
      weight: 'strong',
    },
    { match: /smtp.{0,20}(?:отключен|не включ|запрещ)/i, weight: 'strong' },
    {
      match:
        /(?:external|third[- ]party|remote) (?:mail )?(?:clients?|apps?|access|programs?) .{0,40}(?:disabled|not (?:allowed|enabled)|blocked|turned off)/i,
      weight: 'fair',
      stages: ['auth'],
    },
    {
      match:
        /service (?:is )?(?:not (?:available|enabled|active) for|disabled for) (?:this|the|your) (?:user|account|mailbox)/i,
      weight: 'fair',
      stages: ['auth'],
    },
    {
      match:
        /(?:user|account|mailbox|you|customer|login)(?: \S+){0,3}? (?:has|have|had|with|do(?:es)? not have|don't have|doesn't have|not having)(?: no| any| the)*(?: \S+)? (?:access|rights?|permissions?|privileges?|authori[sz]ation)(?: rights?)? (?:to|for|on) (?:use |using )?(?:this |the |that |our )?(?:\S+ )?(?:service|server|smtp|protocol|feature)|user has no permission|not (?:allowed|permitted|enabled|entitled) (?:to|for) (?:use |using |access )?(?:this |the )?(?:smtp|service|protocol)\b/i,
      weight: 'strong',
      stages: ['auth'],
      unless: /send as|relay|ip\b/i,
    },
    {
      match:
        /(?:plan|package|subscription|account|edition|licen[cs]e|tariff)(?: \S+){0,3} (?:does not|doesn't|do not|not) (?:include|support|cover|allow|permit|contain|have)(?: \S+){0,3} (?:smtp|outgoing mail|mail client|external client)|(?:smtp|pop3?\/smtp|imap\/smtp|pop3?\/imap)(?: \S+){0,3} (?:is |are |was |been )?(?:switched |turned )?(?:off\b|inactive|deactivated|suspended)|(?:suspended|barred|blocked|excluded) (?:from|for) (?:using )?smtp/i,
      weight: 'strong',
      unless: /starttls|client ?authentication/i,
    },
    {
      match:
        /(?:login|log-?in|access|auth\w*) (?:source|client|protocol|app\w*|program|channel|interface)s?(?: \S+){0,2} (?:not (?:allowed|permitted|supported|enabled)|denied|disabled|forbidden|blocked)/i,
      weight: 'strong',
      unless: /\bip\b|address|mechanism|basic|legacy|modern/i,
      samples: ['uc login source not allowed'],
    },
  ],
});
