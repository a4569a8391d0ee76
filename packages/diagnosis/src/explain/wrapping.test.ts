import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';

/** Replies as servers gave them (threads in the corpus), and what each means however it was pasted. */
const replies = [
  [
    '535',
    '5.7.8',
    [
      'Username and Password not accepted. Learn more at',
      'https://support.google.com/mail/?p=BadCredentials k8sm4471203wrl.91 - gsmtp',
    ],
    'auth-bad-credentials',
    'AUTH PLAIN',
  ],
  ['554', '5.7.1', ['<you@example.net>: Relay access denied'], 'relay-denied', 'RCPT TO:<you@example.net>'],
  [
    '550',
    '5.7.26',
    [
      'This message does not have authentication information or fails',
      'to pass authentication checks. To best protect our users from',
      'spam, the message has been blocked.',
    ],
    'sender-rejected-spf-dmarc',
    'DATA',
  ],
  [
    '553',
    '5.7.1',
    ['<email@example.net>: Sender address rejected: not owned by user admin@example.com'],
    'sender-not-permitted',
    'RCPT TO:<user@example.org>',
  ],
  [
    '550',
    '5.4.5',
    ['Daily user sending quota exceeded. s5sm12197523qke.120 - gsmtp'],
    'quota-exceeded',
    'DATA',
  ],
  [
    '530',
    '5.7.0',
    ['Must issue a STARTTLS command first. m129sm2162575qkc.2 - gsmtp'],
    'starttls-required',
    'MAIL FROM:<a@example.com>',
  ],
] as const;

type Reply = (typeof replies)[number];

function multiLine([code, enhanced, lines]: Reply, end = '\n'): string {
  return lines
    .map((line, at) => `${code}${at === lines.length - 1 ? ' ' : '-'}${enhanced} ${line}`)
    .join(end);
}

const wrappings: Readonly<Record<string, (reply: Reply) => string>> = {
  'as the server sent it': (reply) => multiLine(reply),
  'with CRLF': (reply) => multiLine(reply, '\r\n'),
  'with escaped line ends': (reply) => multiLine(reply, '\\r\\n'),
  'on one line': ([code, enhanced, lines]) => `${code} ${enhanced} ${lines.join(' ')}`,
  'wrapped at 40 columns': (reply) => multiLine(reply).replace(/(.{30,40}) /g, '$1\n    '),
  'quoted in a mail': (reply) => multiLine(reply).replace(/^/gm, '> '),
  'as a Python bytes tuple': ([code, enhanced, lines]) =>
    `smtplib.SMTPException: (${code}, b'${enhanced} ${lines.join(`\\n${enhanced} `)}')`,
  'in a JSON log': (reply) =>
    JSON.stringify({
      level: 'error',
      time: '2026-01-02T03:04:05Z',
      msg: `Mail failed: ${multiLine(reply, '\r\n')}`,
    }),
  'as HTML': (reply) =>
    `<p>Error:<br>${multiLine(reply).replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br/>')}</p>`,
  'in colour': (reply) => multiLine(reply).replace(/^(\d+)/gm, '\x1b[31m$1\x1b[0m'),
  'with an arrow and a time': (reply) =>
    multiLine(reply).replace(/^/gm, '2026-01-02 03:04:05 SERVER -> CLIENT: '),
  'in a swaks transcript': (reply) =>
    `<-  220 mx.example.com ESMTP\n -> EHLO client.example.org\n<-  250 mx.example.com\n -> ${reply[4]}\n${multiLine(reply).replace(/^/gm, '<** ')}\n -> QUIT\n<-  221 Bye`,
  'in a Postfix log': ([code, enhanced, lines, , command]) =>
    `Jan  2 03:04:05 mx postfix/smtp[123]: 4D1A2B: to=<user@example.com>, relay=mx.example.com[192.0.2.1]:587, delay=1, dsn=${enhanced}, status=bounced (host mx.example.com[192.0.2.1] said: ${code} ${enhanced} ${lines.join(' ')} (in reply to ${command.split(/[ :]/)[0]} command))`,
  'in quoted-printable': (reply) =>
    multiLine(reply)
      .replaceAll('=', '=3D')
      .replace(/(.{60})/g, '$1=\n'),
  'in a bounce': (reply) =>
    `Reporting-MTA: dns; mx.example.com\nFinal-Recipient: rfc822; user@example.org\nAction: failed\nStatus: ${reply[1]}\nDiagnostic-Code: smtp; ${multiLine(reply).replaceAll('\n', '\n    ')}`,
};

describe.each(Object.entries(wrappings))('%s', (_, wrap) => {
  test.each(replies)('a %s %s reply keeps its meaning', (...reply) => {
    const answer = explain(wrap(reply as unknown as Reply));
    expect(answer.cause).toBe(reply[3]);
    expect(answer.understood.code).toBe(Number(reply[0]));
    expect(answer.understood.enhanced).toBe(reply[1]);
  });
});
