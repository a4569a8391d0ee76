import { defineConcept } from '../phrases.ts';

/** STARTTLS is required by the settings, the server does not offer it. */
export const concept = defineConcept({
  cause: 'starttls-not-offered',
  phrases: [
    {
      match:
        /(?:server|host|remote|peer|smtp|it|mta|connection)(?: \S+){0,3}? (?:does not|doesn't|did not|didn't|do not|don't|doesnt|not|cannot) (?:appear to |seem to )?(?:support|offer|advertise|announce|provide|have|allow|enable|accept)(?: \S+){0,4}? (?:starttls|start ?tls|tls|ssl|secure connections?|encrypt\w*)|(?:starttls|start ?tls|tls)(?: extension| command| support| capability| option| encryption|-?upgrade)?s?(?: \S+){0,2}? (?:is |was |are |were |has |been |but )*(?:not|isn't|wasn't|un) ?-?(?:been )?(?:supported|offered|advertised|available|announced|found|provided|implemented|enabled|allowed)(?! due)|no (?:starttls|tls)(?: \S+){0,3} (?:offered|support\w*|advertised|extension|capability|available)|(?:without|lacks|missing|no) starttls|required, but was not offered|not offered by host|starttls: (?:not supported|unsupported)/i,
      weight: 'decisive',
      unless: /auth|due to|temporar|version|cipher|tls not available due|protocol/i,
      samples: [
        'The SMTP server does not support the STARTTLS extension.',
        'STARTTLS extension not found',
        'TLS is required, but was not offered by host mail.example.com[192.0.2.1]',
      ],
    },
    {
      match:
        /(?:starttls|command)(?: \S+){0,3} (?:not (?:implemented|recogni[sz]ed|supported)|unrecogni[sz]ed|unknown|unimplemented)|(?:unrecogni[sz]ed|unknown|unimplemented|unsupported) (?:\S+ )?command|command (?:not|un)\w+|syntax error/i,
      samples: ['#5.5.1 command not recognized'],
      source:
        'https://cisco.com/c/en/us/support/docs/security/email-security-appliance/214630-esmtp-commands-supported-by-the-esa-ces.html',
      weight: 'fair',
      stages: ['starttls', 'tls'],
    },
  ],
});
