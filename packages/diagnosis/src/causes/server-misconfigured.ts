import { defineCause } from './define.ts';

/** The answering server's own set-up is broken whoever the client is. `detail`: the server's words. */
export const cause = defineCause({
  id: 'server-misconfigured',
  stage: 'rcpt',
  level: 'blocking',
  actor: 'server-admin',
  title: "The mail server's own configuration is broken",
  summary: 'The mail server answers with an error of its own set-up ({detail}), which would hit any sender.',
  explanation:
    "The reply names something inside the server: a look-up table or database that fails, a missing file or certificate, a filter that is not running, a mail loop, or a blocklist that refuses the server's queries. Changing your settings does not help.",
  fix: [
    'Send the server\'s administrator the exact reply and its time: "Your server answers this to every sender; please look at your mail log at that time."',
    'If the server is yours, look into its mail log at that time. On Postfix, search for "warning:" and "fatal:"; check look-up tables, databases and milters named there.',
    'If the reply says that a blocklist query was refused (for example because it came over an open resolver), give the server a resolver of its own or remove that list.',
    'Until it is repaired, let the sender keep the mail and retry, or use another relay.',
  ],
  decides: 'If it passes within minutes, it was server-busy-or-unavailable.',
  references: [
    {
      title: 'RFC 5321 §4.2.2, reply codes, 451',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2',
    },
    {
      title: 'RFC 3463 §3.4, mail system status, X.3.5',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
    },
  ],
});
