import { defineConcept } from '../phrases.ts';

/** The server refuses this client address because it is not on its list. */
export const concept = defineConcept({
  cause: 'ip-not-allowlisted',
  phrases: [
    {
      match:
        /(?:ip|client|host|address|sender|server|machine|network|location|source)(?: [^\s;]+){0,6}? (?:is |are |was |has |been |have )*(?:not|n't|un)[ -]?(?:\w+ )?(?:white ?-?list\w*|allow ?-?list\w*|authori[sz]ed|allowed|permitted|registered|trusted|recogni[sz]ed|in (?:the |our |an? )?(?:allow|white|list)|on (?:the |our |an? )?(?:allow|white|list)|listed|known|accepted|configured)(?: \S+){0,4} (?:to (?:use|connect|send|access|relay|submit)|ip|list|for|host|client|sender|from|$)?/i,
      samples: ['that IP address is not allowed to send'],
      source: 'https://github.com/gophish/gophish/issues/1701',
      weight: 'strong',
      stages: ['tcp', 'greeting', 'ehlo', 'starttls', 'auth', 'mail', 'rcpt'],
      unless:
        /send (?:e-?mail )?directly|spf\b|dmarc|sender (?:address|domain|identity)|from address|mailbox|recipient|sender is not|domain of|sender not|credentials|password|user ?name|account|not listed as|send as|behalf|certificate|to relay/i,
    },
    {
      match:
        /(?:unauthori[sz]ed|unknown|untrusted|unregistered|disallowed|not allowed|invalid|unrecogni[sz]ed) (?:ip|host|client|source|sending) ?(?:ip|address|host|addr)?\b|ip (?:address )?(?:\S+ )?not (?:in|on)|(?:white|allow) ?-?list(?:ed|ing)?|ip restriction|restricted (?:to|by) (?:\S+ )?ip|(?:access|connections?|sending|relay\w*)(?: \S+){0,4} (?:only|denied|not allowed|not permitted|restricted|refused)(?: \S+){0,4} (?:from )?(?:your|this|the) (?:ip|location|network|host|address)/i,
      samples: ['Unauthorized IP address'],
      source: 'https://github.com/search?q=%22525+5.7.1+Unauthorized+IP+address%22&type=code',
      weight: 'strong',
      unless: /black|spam|reputation|reverse|ptr|helo|blocked using/i,
    },
    {
      match:
        /(?:only|must) (?:be )?(?:\S+ ){0,3}(?:from|via|within|inside|on) (?:\S+ ){0,3}(?:network|intranet|vpn|campus|lan|internal)|(?:outside|not (?:in|on|within|part of)) (?:of )?(?:our|the|my) (?:network|lan|intranet)|attr36|client not authori[sz]ed|host not allowed|access (?:denied|not allowed) (?:for|from) (?:host|client|ip)|connections? from (?:this|your) (?:ip|host|address)(?: \S+){0,3} (?:not|denied|refused)|client host rejected: access denied/i,
      samples: ['<unknown[203.0.113.7]>: Client host rejected: Access denied'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
      weight: 'strong',
      unless: /black|spam|reputation/i,
    },
    {
      match:
        /no host (?:name )?configured for (?:ip )?relay|tenantattribution|mail relay denied|invalid credentials for relay|smtp-relay.{0,40}ip/i,
      weight: 'fair',
    },
    {
      match:
        /ip(?:-| )?adresse(?: \S+){0,4} nicht (?:erlaubt|zugelassen|freigegeben)|ip(?: \S+){0,5} (?:non autoris|no autorizad|n(?:ã|a)o autorizad|non autorizzat)|白名单|白名單|ip(?: \S+){0,3} (?:не разреш|не в (?:белом )?спис)|許可されていない/i,
      weight: 'strong',
    },
    {
      match:
        /mail relay denied \[|domain or ip address which isn't registered|sending device ip address has been registered/i,
      weight: 'decisive',
      source: 'https://support.google.com/a/answer/6140680',
      note: 'The Workspace SMTP relay knows its clients by address.',
    },
    {
      match:
        /\bip(?:v[46])?\b(?: address(?:es)?)?(?: [^\s;]+){0,4}? (?:is |are |was |has |been )*(?:not|n't|un)[ -]?(?:\w+ )?(?:allowed|authori[sz]ed|permitted|registered|trusted|recogni[sz]ed|(?:white|allow|safe)[ -]?list\w*|(?:on|in) (?:\S+ ){0,2}(?:allow|white|safe))/i,
      weight: 'strong',
      unless: /spf\b|dmarc|directly|black|block|reverse|ptr\b|spam|reputation/i,
    },
    {
      match:
        /(?:log-?in|access|authenticat\w*|connect\w*|connection|relay\w*|sending)(?: \S+){0,3} (?:from|by) (?:this|your|the|that) (?:ip|address|network|location|host|client)(?: \S+){0,4}? (?:(?:is |has been )?not|n't|denied|disallowed|prohibited|forbidden)|(?:restricted|limited|only)(?: \S+){0,3} (?:known|allowed|authori[sz]ed|registered|listed|approved|trusted|specific|certain) (?:ips?|clients?|hosts?|address(?:es)?|networks?)\b|not allowed to connect/i,
      weight: 'strong',
      unless: /spf\b|dmarc|black|block|reverse|spam|reputation|country|geo|bann/i,
    },
    {
      match:
        /not (?:in|on|within|part of|a member of) (?:\S+ ){0,2}(?:allowed|authori[sz]ed|permitted|trusted|known|local) (?:networks?|hosts?|ips?|clients?|ranges?|address(?:es)?)\b/i,
      weight: 'strong',
      unless: /rcpthosts|recipient|domain/i,
    },
    {
      match:
        /\b(?:countr(?:y|ies)|geo(?:-?ip|-?location|graphic\w*)?|region|location)\b(?: \S+){0,4} (?:not (?:allowed|permitted|authori[sz]ed|accepted)|blocked|denied|refused|rejected|forbidden|prohibited|restricted|banned)|(?:blocked|denied|refused|rejected)(?: \S+){0,4} (?:countr(?:y|ies)|geo-?(?:ip|location|block\w*))\b/i,
      weight: 'fair',
      unless: /identities|recipient|sandbox/i,
      samples: ['Your country is not allowed to connect to this server'],
    },
  ],
});
