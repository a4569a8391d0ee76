import { defineConcept } from '../phrases.ts';

/** The account or plan still has to be activated or verified. */
export const concept = defineConcept({
  cause: 'account-not-activated',
  phrases: [
    {
      match:
        /(?:account|user|service|profile|sending|plan|subscription)(?: \S+){0,4}? (?:is |has |was |are )?(?:not|n't|never) (?:yet )?(?:been )?(?:activated|active|verified|confirmed|approved|validated|enabled yet|reviewed)(?! (?:sender|domain))/i,
      weight: 'strong',
      unless:
        /domain (?:[\w.-]+ )?(?:is |has )?not (?:been )?(?:verified|validated)|sender|identity|address is not verified|identities|inactive domain|from address|^service not active/i,
      samples: [
        'Unable to send email. Your SMTP account is not yet activated. Please contact us at a@b.c to request activation',
      ],
    },
    {
      match:
        /(?:please |must |need to |to )(?:first )?(?:activate|verify|confirm|validate|complete) (?:your |the |this )?(?:\S+ )?(?:account|profile|registration|signup|sign-up|business)/i,
      weight: 'decisive',
      samples: ['is not allowed to send: Please activate your Mailgun account.'],
    },
    {
      match:
        /(?:pending|awaiting|under|waiting for|requires?) (?:account )?(?:approval|review|activation|verification)|account (?:is )?(?:pending|under review|unverified|not verified)/i,
      weight: 'strong',
      unless: /domain|sender/i,
    },
    {
      match:
        /request activation|activation (?:email|link)|re-?send (?:the )?(?:activation|verification)|not yet activated|unverified account/i,
      samples: [
        'Unable to send email. Your SMTP account is not yet activated. Please contact us at a@b.c to request activation',
      ],
      source: 'https://github.com/WPManageNinja/fluent-smtp/issues/157',
      weight: 'strong',
    },
    {
      match:
        /konto (?:\S+ )?nicht (?:aktiviert|best(?:ä|ae)tigt)|compte (?:n'est pas|non) (?:activ|valid|v(?:é|e)rifi)|cuenta no (?:est(?:á|a) )?(?:activ|verific)|(?:账号|账户|帐号)(?:未|尚未)(?:激活|验证|认证|开通)/i,
      weight: 'strong',
    },
    {
      match:
        /(?:verify|confirm|validate|activate) your (?:e-?mail(?: address)?|phone|identity|mobile)|(?:e-?mail(?: address)?|account|registration)(?: \S+){0,3} (?:has not been|is not|not) (?:yet )?(?:confirmed|activated|verified)/i,
      weight: 'strong',
      stages: ['auth', 'mail'],
      unless:
        /recipient|sender|from address|identities|address is not verified|verify your identity|sign-?in/i,
    },
    {
      match:
        /(?:account|user|plan|profile|domain owner)(?: \S+){0,3} (?:must|needs? to|has to|have to|should) (?:first )?be (?:approved|activated|verified|reviewed|confirmed|validated)/i,
      weight: 'strong',
    },
  ],
});
