import { defineCause } from './define.ts';

/** The server breaks the protocol. `detail`: what was wrong with the reply, and at which command. */
export const cause = defineCause({
  id: 'protocol-error',
  stage: 'ehlo',
  level: 'blocking',
  actor: 'server-admin',
  title: "The server's reply is not valid SMTP",
  summary: 'The answer of {server} breaks the rules of SMTP ({detail}), so the session cannot go on safely.',
  explanation:
    'A reply must begin with a three-digit code and keep to a length, and certain commands must be known to every server. Broken replies come from home-made servers, from devices in between that rewrite the dialogue, and from programs that print their own error text into the connection.',
  fix: [
    "Look at the raw reply in the report. If it names a program, a file or a script, the server's administrator must repair that.",
    'Send the server\'s administrator the transcript: "Your server sends this line, which is not a valid reply. Please check the mail software and anything in front of it."',
    'Run the check from another network. If the reply is valid there, ask your network team for a device that inspects SMTP, and to exempt this connection.',
    'If the server has another port (587 or 465), try that; inspection devices mostly change port 25 only.',
  ],
  decides: 'If the words belong to another protocol altogether, the cause is wrong-port-not-smtp.',
  references: [
    { title: 'RFC 5321 §4.2, SMTP replies', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2' },
    {
      title: 'RFC 5321 §4.5.3.1, size limits',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1',
    },
    {
      title: 'RFC 5321 §4.5.1, minimum implementation',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.1',
    },
  ],
});
