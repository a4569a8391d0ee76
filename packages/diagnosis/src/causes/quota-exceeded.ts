import { defineCause } from './define.ts';

/** The sending limit, plan or credits are used up. `detail`: the limit, where the reply names it. */
export const cause = defineCause({
  id: 'quota-exceeded',
  stage: 'mail',
  level: 'blocking',
  actor: 'you',
  title: 'The sending limit of the account is used up',
  summary:
    'The account at {provider} has used up what it may send ({detail}), so further mail is refused until the limit renews or is raised.',
  explanation:
    'Plans limit the mail or recipients per hour, day or month, or count credits. The login and the sender are in order. The limit of the whole account counts, so other programs may have used it.',
  fix: [
    'In the console of {provider}, look up the limit, what is used and when it renews.',
    'Raise the plan, buy credits, or ask support for a higher limit.',
    'Find out what sent so much: compare the numbers per sender or key; an alert loop or a stolen password shows there.',
    'Let the sender keep the mail and retry after the limit renews, and warn before it is reached the next time.',
  ],
  decides:
    'A limit per second or minute that lifts by itself is rate-limited; a full mailbox of the recipient is mailbox-full.',
  references: [
    {
      title: 'RFC 3463 §3.8, security or policy status',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    },
    {
      title: 'RFC 5321 §4.2.1, transient and permanent replies',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
    },
  ],
});
