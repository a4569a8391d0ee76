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
  ],
});
