import { defineCause } from './define.ts';

/** Trial or sandbox: only verified recipients. `provider`: whose sandbox. */
export const cause = defineCause({
  id: 'recipient-sandbox-restriction',
  stage: 'rcpt',
  level: 'blocking',
  actor: 'you',
  title: 'The account is in a trial that allows only verified recipients',
  summary:
    'The account at {provider} is in a sandbox or trial, and {to} is not one of the recipients it may write to.',
  explanation:
    'New accounts at mail services may first write only to addresses they have confirmed. Everything works to those, which hides the limit until the first real recipient comes.',
  fix: [
    'In the console of {provider}, ask for production access (leave the sandbox), or finish the trial by choosing a plan.',
    'For a test, add {to} to the verified or authorised recipients and have its owner confirm the mail they get.',
    'If the account left the sandbox, check that this happened in the same region and account as the host and login in the settings.',
  ],
  decides:
    'If the sender and not the recipient is named as not verified, the cause is sender-domain-not-verified or sender-not-permitted.',
  references: [
    {
      title: 'Amazon SES: Request production access',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html',
    },
    {
      title: 'RFC 3463 §3.8, security or policy status',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    },
  ],
});
