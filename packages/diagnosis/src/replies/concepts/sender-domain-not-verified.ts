import { defineConcept } from '../phrases.ts';

/** The sender's domain is not verified with the provider. */
export const concept = defineConcept({
  cause: 'sender-domain-not-verified',
  phrases: [
    {
      match:
        /domain(?: \S+){0,4}? (?:is |has |was |are |have |must |needs? to |should )*(?:not|n't|un|never|be|to be)[ -]?(?:yet )?(?:been )?(?:verified|validated|confirmed|registered|authori[sz]ed|activated|authenticated|approved|whitelisted|configured|set ?up|added|enabled|allowed)(?! (?:host|to relay|to use the ip))/i,
      samples: [
        'From header sender domain not verified.550-On your Settings > Sender Domains page550 verify the sender domain to be allowed to send.',
      ],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/2683',
      weight: 'strong',
      unless:
        /activate your|recipient|helo|rcpt|relay|dmarc|spf\b|not authori[sz]ed to use|ip address|(?:configured|set ?up|enabled) for (?:e-?)?mail/i,
    },
    {
      match:
        /(?:unverified|unconfirmed|unregistered|unauthori[sz]ed|unknown|unvalidated|not a verified|not an? (?:allowed|authori[sz]ed|verified)) (?:sender |sending |from )?domain|verify (?:your |the |this |a )?(?:sender |sending |from )?domain|(?:sender|sending|from) domain(?: \S+){0,4} (?:not|must|needs|isn't)(?: \S+){0,2} (?:verified|validated|match|registered|verif\w+|authori[sz]ed|allowed|accepted|activ\w+)/i,
      samples: [
        'From header sender domain not verified.550-On your Settings > Sender Domains page550 verify the sender domain to be allowed to send.',
      ],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/2683',
      weight: 'decisive',
      unless: /sender address rejected|recipient/i,
    },
    {
      match:
        /(?:does not|doesn't|not) (?:have|own|match) (?:\S+ ){0,3}(?:verified|authenticated|validated) domain|no (?:verified|authenticated|validated|sending) domain|domain not (?:found|exist|associated|owned|in)(?: \S+){0,4} (?:account|user|verified|list|workspace)|(?:domain|dkim|spf)(?: \S+){0,3} (?:records? )?(?:not|un)(?: \S+)?verified|domain(?: \S+){0,5} (?:authenticated|verified|validated) domains/i,
      weight: 'strong',
      unless: /recipient|rcpt|local domains/i,
    },
    {
      match:
        /域名(?:未|没有|尚未)(?:验证|认证|通过|备案)|发信域名|domain(?:e)? (?:non v(?:é|e)rifi|nicht verifiziert|no verificad|n(?:ã|a)o verificad|non verificat)|домен(?: \S+){0,3} не (?:подтвержд|проверен|верифиц)/i,
      weight: 'decisive',
    },
    {
      match:
        /domain(?: \S+){0,4} (?:does(?: not|n't)|do not|is not|isn't|not) (?:belong|owned|associated|linked|part of|added|connected|assigned)(?: \S+){0,3} (?:account|you\b|user|project|workspace|organi[sz]ation|sender)|(?:unconfigured|unassigned) (?:sending |sender )?domain|(?:sending|sender) domain(?: \S+)? (?:is )?not (?:configured|set ?up|activated|enabled)/i,
      weight: 'decisive',
      unless: /recipient|rcpt/i,
    },
  ],
});
