import { defineConcept } from '../phrases.ts';

/** Password logins are switched off for tenant, product or protocol. */
export const concept = defineConcept({
  cause: 'auth-basic-disabled-by-provider',
  phrases: [
    {
      match:
        /basic ?auth(?:entication)? (?:is |has been |was )?(?:disabled|not (?:supported|allowed|available|permitted)|blocked|turned off|deprecated|retired|no longer)/i,
      weight: 'decisive',
      samples: ['Authentication unsuccessful, basic authentication is disabled.'],
      source: 'https://github.com/nodemailer/nodemailer/issues/1714',
    },
    {
      match:
        /(?:plain ?text|password|legacy|username\/password)(?:-based)? (?:auth(?:entication)?|log-?ins?|sign-?ins?) (?:is|are|has been|have been|was) (?:disabled|no longer (?:supported|available|allowed)|not (?:supported|allowed|permitted)|turned off|deprecated)/i,
      weight: 'decisive',
      unless: /without (?:ssl|tls)|non-?secure|insecure|unencrypted/i,
    },
    {
      match:
        /(?:only|must use|requires?|please use|switch to|use) (?:modern auth|oauth ?(?:2(?:\.0)?)?|xoauth2?)/i,
      weight: 'strong',
      unless: /token/i,
    },
    { match: /less secure app|lesssecureapps|modern authentication/i, weight: 'fair' },
    { match: /user is authenticated but not connected/i, weight: 'hint' },
    {
      match:
        /(?:organi[sz]ation\w*|tenant|admin\w*|company|domain|policy|configuration)(?: \S+){0,4}? (?:doesn't|does not|do not|not|has|have|is) (?:\S+ )?(?:allow\w*|permit\w*|disabled|prohibit\w*|forbidden|blocked)(?: \S+){0,3} (?:auth\w*|log-?ins?|sign-?ins?|password)/i,
      weight: 'decisive',
      stages: ['auth'],
      samples: [
        "Authentication unsuccessful, the organization configuration doesn't allow this authentication request.",
      ],
    },
    {
      match:
        /(?:password|basic|plain)(?: \S+){0,2} (?:auth\w*|log-?ins?|sign-?ins?)(?: \S+){0,3} (?:disabled|switched off|turned off|retired|deprecated|discontinued|no longer)(?: \S+){0,6} (?:oauth|admin\w*|modern|provider|organi[sz]ation|tenant)/i,
      weight: 'decisive',
      stages: ['auth'],
    },
  ],
});
