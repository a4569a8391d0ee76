import { defineCause } from './define.ts';

/** The account or plan still has to be activated or verified. `detail`: the server's words. */
export const cause = defineCause({
  id: 'account-not-activated',
  stage: 'auth',
  level: 'blocking',
  actor: 'provider',
  title: 'The account is not activated yet',
  summary:
    'The login with {username} works, or would, but the account at {provider} still has to be activated or verified before it may send ({detail}).',
  explanation:
    'New accounts at mail services are held until an address, a telephone number or the purpose of the mail was confirmed, sometimes by a person. The settings are right; the account is not finished.',
  fix: [
    'Sign in at {provider} on the web and finish the steps it shows: confirm the mail address, enter company data, choose a plan, switch on SMTP.',
    'If nothing is left to do there, ask support: "Our account is refused with the reply below. Please activate it for sending; we send these kinds of mail in this volume."',
    'Run the check again after the confirmation; some services take a few hours.',
  ],
  decides:
    "If only recipients outside a list are refused, the cause is recipient-sandbox-restriction; if the sender's domain is named, it is sender-domain-not-verified.",
  references: [
    { title: 'RFC 4954 §6, status codes', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    {
      title: 'RFC 3463 §3.8, security or policy status',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    },
  ],
});
