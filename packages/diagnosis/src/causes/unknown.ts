import { defineCause } from './define.ts';

/**
 * None of the causes is supported by the evidence; the raw evidence is shown. The stage is the one at
 * which it showed.
 */
export const cause = defineCause({
  id: 'unknown',
  stage: 'mail',
  level: 'blocking',
  actor: 'you',
  title: 'The reason is not known',
  summary:
    'Something failed at {server}, but the evidence supports none of the known causes, so the raw answer is shown in place of a guess.',
  explanation:
    'The server or the network said something that fits no cause surely enough. The stage at which it happened, the exact words and the time are in the report. A guess would cost more time than it saves.',
  fix: [
    "Read the server's words in the report; they are often plainer than any classification.",
    'Run the check again. If it fails only now and then, note the times.',
    'Send the report to the server\'s administrator or the provider\'s support: "At this time our session ended with this answer. What does your log say about it?"',
    'Run the check from another network; if it passes there, give both reports to your network team.',
    'If you find the reason, report the exact reply to the project, so that it gets a name.',
  ],
  decides: "The administrator's log at the same time decides.",
  references: [
    {
      title: 'RFC 5321 §4.2.1, reply code severities and theory',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
    },
    {
      title: 'RFC 3463 §3.1, other or undefined status',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.1',
    },
  ],
});
