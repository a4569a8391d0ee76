import { defineCause } from './define.ts';

/** The sender's address is malformed. `detail`: what is wrong with it. */
export const cause = defineCause({
  id: 'sender-address-invalid',
  stage: 'mail',
  level: 'blocking',
  actor: 'you',
  title: 'The sender address is malformed',
  summary: 'The server cannot read {from} as a mail address ({detail}).',
  explanation:
    'In the envelope a sender is one plain address such as alerts@example.com. A missing @, a display name, blanks, several addresses, a doubled bracket or letters outside ASCII make it unreadable. Some servers also refuse an empty sender or one without a full domain.',
  fix: [
    'In the provider settings, enter the sender as a plain address, without name, brackets, quotes or blanks; put the name into its own field.',
    'If the field holds a variable or template, check what it becomes; an empty value gives <>.',
    "Write the full domain after the @ and not only the machine's name.",
    'If the address has letters outside ASCII, use one without them, or check that both servers support SMTPUTF8.',
  ],
  decides: 'If the form is right and the domain is not found, the cause is sender-domain-not-found.',
  references: [
    {
      title: 'RFC 5321 §4.1.2, command argument syntax',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2',
    },
    {
      title: 'RFC 3463 §3.2, address status, X.1.7',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
    },
  ],
});
