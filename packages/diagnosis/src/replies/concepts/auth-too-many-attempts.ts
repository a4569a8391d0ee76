import { defineConcept } from '../phrases.ts';

/** Too many failed logins; wait. */
export const concept = defineConcept({
  cause: 'auth-too-many-attempts',
  phrases: [
    {
      match:
        /too many (?:\S+ ){0,4}?(?:log-?ins?|auth\w*|attempts?|bad auth|password|sign-?in|invalid|incorrect|credential)(?: \S+){0,3}|(?:maximum|max|excessive)(?: number of)? (?:\S+ ){0,2}?(?:login|auth\w*|attempts)/i,
      weight: 'decisive',
      unless:
        /connection attempts|recipients|too many (?:connections|messages|sessions)|invalid (?:commands|recipients)|(?:delivery|retry|connect) attempts/i,
      samples: ['454 4.7.0 Too many login attempts, please try again later.'],
    },
    {
      match:
        /(?:login|auth\w*|password|sign-?in)(?: \S+){0,3} (?:attempts?|failures?|errors?)(?: \S+){0,4} (?:exceed|limit|too (?:many|often)|reached|maximum)|authenticat\w* too many times|too many times(?: \S+){0,4} (?:login|auth)|(?:repeated|multiple|many) (?:failed|bad|invalid|unsuccessful) (?:\S+ )?(?:login|auth|attempts)/i,
      samples: ['(#AUTH005) Too many bad auth attempts.'],
      source: 'https://github.com/mageplaza/magento-2-smtp/issues/271',
      weight: 'decisive',
    },
    {
      match: /(?:brute ?-?force|fail2ban|login (?:rate|frequency) (?:limit|exceeded)|authentication rate)/i,
      weight: 'strong',
    },
    {
      match:
        /登录(?:过于)?频繁|登录次数|尝试次数|login fail.{0,60}(?:limit|frequen)|has (?:reached )?login (?:limit|frequency)/i,
      weight: 'strong',
    },
    {
      match:
        /zu viele (?:\S+ )?(?:anmelde|login|fehl)|trop de tentatives|demasiados intentos|muitas tentativas|troppi tentativi|te veel (?:\S+ )?pogingen|zbyt wiele pr(?:ó|o)b|слишком много (?:попыток|неудачн)/i,
      weight: 'decisive',
    },
    {
      match:
        /(?:repeated|multiple|many|excessive|several|numerous|consecutive) (?:\S+ ){0,2}?(?:auth\w*|log-?in|password|sign-?in)(?: \S+)? (?:failures?|errors?|attempts?)|failed (?:log-?in|auth\w*|password)s?(?: attempts?)?(?: \S+){0,3} (?:exceed\w*|limit|block\w*|banned)|(?:blocked|banned|locked|denied)(?: \S+){0,4} (?:failed|bad|invalid|incorrect) (?:log-?in|auth\w*|password)s?/i,
      weight: 'decisive',
      unless: /connection attempts|delivery attempts/i,
    },
    {
      match:
        /(?:log-?in|auth\w*|password|sign-?in)(?: failures?| attempts?| tries| retr(?:y|ies))?(?: count)? (?:limit|threshold|maximum|quota)(?: \S+){0,2} (?:exceeded|reached|hit)|(?:exceeded|reached|hit|over)(?: \S+){0,3} (?:log-?in|auth\w*|password|sign-?in)(?: \S+)? (?:limit|threshold|attempts)/i,
      weight: 'strong',
      samples: ['Login limit exceeded'],
    },
  ],
});
