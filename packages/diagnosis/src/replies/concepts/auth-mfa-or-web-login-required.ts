import { defineConcept } from '../phrases.ts';

/** Sign in on the web first, second factor, unusual sign-in blocked, conditional access. */
export const concept = defineConcept({
  cause: 'auth-mfa-or-web-login-required',
  phrases: [
    {
      match:
        /(?:log|sign)[- ]?(?:ged)? ?in (?:to \S+ )?(?:via|with|through|using|on|at|from|into) (?:your |the |a |our )?(?:\S+ )?(?:web|browser|site|account)|web ?browser and then try again|web login required|browser and$/i,
      weight: 'decisive',
      samples: ['Please log in via your web browser and then try again.'],
      source: 'https://support.google.com/mail/answer/78754',
    },
    {
      match: /accounts\.google\.com\/(?:signin\/continue|continuesignin)|answer\/78754|p=weblogin/i,
      samples: [
        '<https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsbt- zPXsOHyn-XdTEcwxO9GPx> Please',
      ],
      source: 'https://github.com/node-red/node-red-nodes/issues/284',
      weight: 'strong',
    },
    {
      match:
        /(?:suspicious|unusual|unrecogni[sz]ed|unknown|new|untrusted) (?:\S+ )?(?:login|log-in|sign-?in|activity|location|device|country)|(?:login|sign-?in)(?: \S+){0,3} (?:from|blocked).{0,30}(?:location|country|device)/i,
      weight: 'strong',
      stages: ['auth', 'mail', 'rcpt', 'data'],
    },
    {
      match:
        /security defaults|conditional access|user credentials? (?:is|are|were) incorrect.{0,40}mfa|locked by your organization'?s security|does not meet the criteria/i,
      samples: [
        "Authentication unsuccessful, user is locked by your organization's security defaults policy.",
      ],
      source: 'https://docs.bookyourpto.com/features/smtp-troubleshoot',
      weight: 'decisive',
      note: "Microsoft 365: the tenant's security defaults or a conditional access policy.",
    },
    {
      match:
        /(?:multi-?factor|two-?factor|second factor|2-?factor|mfa|2fa|two-?step|otp|one-?time (?:password|code))(?: \S+){0,3} (?:is |are )?(?:required|needed|enabled|must|enforced|missing)/i,
      weight: 'strong',
      unless: /app(?:lication)?[- ](?:specific )?password/i,
    },
    {
      match:
        /(?:captcha|verify (?:that )?(?:it'?s|it is) you|identity verification|verify your identity|security (?:check|challenge|question))/i,
      weight: 'strong',
      stages: ['auth'],
    },
    {
      match:
        /accept (?:the )?(?:new |our )?(?:terms|user agreement|eula|privacy)|agreement.{0,30}(?:accept|agree)/i,
      weight: 'strong',
      stages: ['auth', 'mail'],
      note: 'The account must be opened on the web once to accept the terms.',
    },
    { match: /异地登录|异常登录|登录(?:保护|验证)|登录网页|短信验证/i, weight: 'strong' },
    {
      match:
        /(?:login|access|authentication)(?: \S+){0,3} (?:not (?:allowed|permitted)|blocked|denied|restricted)(?: \S+){0,3} (?:from|for|in) (?:your |this |the )?(?:country|location|region|geo)|geo-?(?:block|ip|location)/i,
      weight: 'fair',
      stages: ['auth'],
    },
  ],
});
