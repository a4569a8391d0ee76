import { defineCause } from './define.ts';

/** The test message arrived in the spam folder. `detail`: the folder and the authentication results. */
export const cause = defineCause({
  id: 'delivered-to-spam',
  stage: 'delivery',
  level: 'warning',
  actor: 'you',
  title: 'The test message arrived in the spam folder',
  summary: 'The test message to {to} arrived, but in the spam folder ({detail}).',
  explanation:
    "The way works from end to end; the receiver's filter does not trust the message. Mostly SPF, DKIM or DMARC is missing or does not fit the sender, the address or domain is new, or the text of the test looks like spam. Real mail will land there too.",
  fix: [
    'Read the Authentication-Results line in the report; set up what does not say pass: the SPF record and DKIM key of {senderDomain}, then a DMARC record.',
    'Send with a From address in your own domain, the same domain as in DKIM or in the envelope.',
    'Use a real subject and text in templates, and a working Reply-To or From address.',
    'If all three pass, start a new address or domain with little mail, and mark the test message as not spam.',
  ],
  decides:
    'A message that the server refused outright is message-rejected-content or sender-rejected-spf-dmarc.',
  references: [
    {
      title: 'RFC 8601 §2.2, Authentication-Results',
      url: 'https://www.rfc-editor.org/rfc/rfc8601#section-2.2',
    },
    {
      title: 'RFC 7489 §3.1, identifier alignment',
      url: 'https://www.rfc-editor.org/rfc/rfc7489#section-3.1',
    },
  ],
});
