import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';

const session = (...lines: readonly string[]) => lines.join('\n');

describe('the reply that decides', () => {
  test('is the first refusal, not what follows from it', () => {
    const answer = explain(
      session(
        '220 mx ESMTP',
        'EHLO localhost',
        '250 mx',
        'MAIL FROM:<user@example.com>',
        '250 2.1.0 Ok',
        'RCPT TO:<user@example.com>',
        '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
        '421 4.7.0 mx Error: too many errors',
      ),
    );
    expect(answer.cause).toBe('ehlo-name-rejected');
    expect(answer.understood.stage).toBe('rcpt');
  });

  test('is none that the dialogue got over', () => {
    const answer = explain(
      session(
        '220 mx',
        'EHLO a.example.com',
        '502 5.5.1 Command not implemented',
        'HELO a.example.com',
        '250 mx',
        'MAIL FROM:<a@example.com>',
        '250 ok',
        'RCPT TO:<b@example.org>',
        '550 5.1.1 <b@example.org>: Recipient address rejected: User unknown',
      ),
    );
    expect(answer.cause).toBe('recipient-rejected-unknown');
  });

  test('of several logins is the one about the credentials', () => {
    const answer = explain(
      session(
        '220 mx',
        'EHLO a.example.com',
        '250-mx',
        '250 AUTH LOGIN PLAIN',
        'AUTH CRAM-MD5',
        '504 5.5.4 Unrecognized authentication type',
        'AUTH PLAIN AHVzZXIAcGFzcw==',
        '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6',
      ),
    );
    expect(answer.cause).toBe('auth-bad-credentials');
    expect(answer.understood.code).toBe(535);
  });

  test('with pipelined commands is matched to its command', () => {
    const answer = explain(
      session(
        'S 220 mx ESMTP',
        'C EHLO c.example.com',
        'S 250 PIPELINING',
        'C MAIL FROM:<a@example.com>',
        'C RCPT TO:<b@example.net>',
        'C DATA',
        'S 250 2.1.0 Ok',
        'S 554 5.7.1 <b@example.net>: Relay access denied',
      ),
    );
    expect(answer.cause).toBe('relay-denied');
    expect(answer.understood.stage).toBe('rcpt');
  });

  test('with several recipients is the refused one', () => {
    const answer = explain(
      session(
        '220 mx',
        'EHLO c.example.com',
        '250 mx',
        'MAIL FROM:<a@example.com>',
        '250 ok',
        'RCPT TO:<b@example.com>',
        '250 ok',
        'RCPT TO:<c@example.com>',
        '452 4.2.2 Mailbox full',
        'DATA',
        '354 go on',
        '250 2.0.0 queued',
      ),
    );
    expect(answer.cause).toBe('mailbox-full');
  });

  test('after the end of data is of stage data', () => {
    const answer = explain(
      session(
        '220 mx',
        'EHLO c.example.com',
        '250 mx',
        'MAIL FROM:<a@example.com>',
        '250 ok',
        'RCPT TO:<b@example.com>',
        '250 ok',
        'DATA',
        '354 go on',
        '.',
        '550 5.4.5 Daily user sending quota exceeded.',
      ),
    );
    expect(answer.understood.stage).toBe('data');
  });

  test('a port, a year, a line number or a size is no reply code', () => {
    expect(explain('at smtp.js:535:12 connecting to smtp.example.com:465').understood.code).toBeNull();
    expect(explain('Sent 550 bytes, line 421, HTTP 502').understood.code).toBeNull();
  });

  test('the challenge of XOAUTH2 is read', () => {
    const challenge = Buffer.from(
      '{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}',
    ).toString('base64');
    const answer = explain(
      session(
        'AUTH XOAUTH2',
        `334 ${challenge}`,
        '',
        '535-5.7.8 Username and Password not accepted.',
        '535 5.7.8 gsmtp',
      ),
    );
    expect(answer.cause).toBe('auth-oauth-token-invalid');
  });
});

describe('the circumstances', () => {
  test.each([
    ['Error: connect ECONNREFUSED 10.0.0.1:587', '10.0.0.1', 587],
    ['getaddrinfo ENOTFOUND smtp.example.com smtp.example.com:465', 'smtp.example.com', 465],
    ['dial tcp: lookup smtp.example.com on 127.0.0.53:53: no such host', 'smtp.example.com', null],
    ['Could not connect to SMTP host: smtp.example.com, port: 465, response: -1', 'smtp.example.com', 465],
    ['connect to mx.example.com[192.0.2.1]:25: Connection timed out', 'mx.example.com', 25],
    [
      'stream_socket_client(): unable to connect to ssl://smtp.example.com:465 (Connection refused)',
      'smtp.example.com',
      465,
    ],
  ])('of %s', (text, host, port) => {
    const { understood } = explain(text);
    expect(understood.host).toBe(host);
    if (port !== null) expect(understood.port).toBe(port);
  });

  test('given by the caller go before those in the text', () => {
    const { understood } = explain('connect ECONNREFUSED 10.0.0.1:587', {
      host: 'smtp.example.com',
      port: 465,
    });
    expect(understood.host).toBe('smtp.example.com');
    expect(understood.port).toBe(465);
  });
});
