import { defineConcept } from '../phrases.ts';

/** Trial or sandbox: only verified recipients. */
export const concept = defineConcept({
  cause: 'recipient-sandbox-restriction',
  phrases: [
    {
      match: /sandbox(?! ?[0-9a-f]{6,}\.mailgun\.org is not allowed to send: please activate)/i,
      samples: [
        "Rejected: 'This is a test email' Sandbox subdomains are for test purposes only. Please add your own",
      ],
      source: 'https://github.com/leemunroe/grunt-email-workflow/issues/81',
      weight: 'strong',
      unless: /activate your|attachment|malware/i,
    },
    {
      match:
        /(?:trial|test|free|demo|sandbox|development|testing)(?: \S+){0,6} (?:can(?: only)?|only|limited|restricted|unique|verified|authori[sz]ed)(?: \S+){0,6} (?:recipients?|send (?:\S+ )?to|to your own|e-?mails? to|addresses)|(?:only|can only) (?:be )?(?:send|sent|deliver)(?: \S+){0,4} to (?:\S+ )?(?:authori[sz]ed|verified|your own|approved|registered|confirmed|whitelisted)|authori[sz]ed recipients|recipient(?:s)?(?: \S+){0,4} (?:not |un)(?:\S+ )?(?:verified|authori[sz]ed|approved|activated|confirmed)(?! address)/i,
      weight: 'decisive',
      samples: [
        'Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in Account Settings.',
      ],
    },
    {
      match: /identities failed the check in region/i,
      weight: 'fair',
      note: 'Amazon SES says this both of an unverified sender and, in the sandbox, of an unverified recipient.',
      samples: [
        'Message rejected: Email address is not verified. The following identities failed the check in region US-EAST-1: a@b.c',
      ],
      source: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
    },
    {
      match:
        /pending approval.{0,80}(?:recipient|from)|while your account is (?:pending|in test|in trial)|all recipient addresses must share the same domain/i,
      weight: 'decisive',
    },
    {
      match: /recipient(?: \S+){0,4} (?:not|is not) (?:allowed|permitted|in (?:the )?(?:allow|white) ?list)/i,
      weight: 'fair',
      unless: /policy|relay/i,
    },
  ],
});
