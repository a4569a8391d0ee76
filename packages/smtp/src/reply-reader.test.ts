import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_REPLY_BYTES, MAX_REPLY_LINE_BYTES, MAX_REPLY_LINES } from './limits.ts';
import { type ReadEvent, ReplyReader } from './reply-reader.ts';

function readAll(chunks: readonly Buffer[]): readonly ReadEvent[] {
  const reader = new ReplyReader();
  return chunks.flatMap((chunk) => reader.push(chunk));
}

/** The bytes cut at these offsets. */
function cut(bytes: Buffer, offsets: readonly number[]): readonly Buffer[] {
  const inside = [...new Set(offsets.map((offset) => offset % (bytes.length + 1)))].sort((a, b) => a - b);
  const edges = [0, ...inside, bytes.length];
  return edges.slice(1).map((edge, at) => bytes.subarray(edges[at], edge));
}

const dialogue = Buffer.from(
  [
    '220 mail.example.test ESMTP ready\r\n',
    '250-mail.example.test\r\n250-PIPELINING\r\n250-SIZE 35882577\r\n250 ENHANCEDSTATUSCODES\r\n',
    '334 \r\n',
    '235\r\n',
    '550-5.7.1 Grüße, nicht hier\r\n550 5.7.1 \xff\n',
    '421 4.3.2 bye\r\n',
  ].join(''),
);

describe('any division of the bytes gives the same replies', () => {
  const whole = readAll([dialogue]);

  test('whole', () => {
    const replies = whole.flatMap((event) => (event.kind === 'reply' ? [event.reply] : []));
    expect(replies.map(({ code }) => code)).toEqual([220, 250, 334, 235, 550, 421]);
    expect(replies[1]?.replyLines).toEqual([
      'mail.example.test',
      'PIPELINING',
      'SIZE 35882577',
      'ENHANCEDSTATUSCODES',
    ]);
    expect(replies[4]).toMatchObject({
      enhanced: { class: 5, subject: 7, detail: 1 },
      text: 'Grüße, nicht hier ÿ',
      deviations: ['bare-lf', '8-bit'],
    });
    expect(replies.map(({ raw }) => raw.toString('latin1')).join('')).toBe(dialogue.toString('latin1'));
  });

  test('one byte at a time', () => {
    expect(readAll([...dialogue].map((byte) => Buffer.from([byte])))).toEqual(whole);
  });

  test('split at every position', () => {
    for (let at = 0; at <= dialogue.length; at += 1)
      expect(readAll([dialogue.subarray(0, at), dialogue.subarray(at)]), `at ${at}`).toEqual(whole);
  });

  test('in any pieces, for any replies', () => {
    const line = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll(/[\r\n]/g, '.'));
    const reply = fc
      .tuple(fc.integer({ min: 200, max: 599 }), fc.array(line, { minLength: 1, maxLength: 6 }))
      .map(([code, lines]) =>
        lines.map((text, at) => `${code}${at === lines.length - 1 ? ' ' : '-'}${text}\r\n`).join(''),
      );
    fc.assert(
      fc.property(fc.array(reply, { minLength: 1, maxLength: 5 }), fc.array(fc.nat()), (replies, offsets) => {
        const bytes = Buffer.from(replies.join(''));
        const events = readAll(cut(bytes, offsets));
        expect(events).toEqual(readAll([bytes]));
        expect(events.filter(({ kind }) => kind === 'reply')).toHaveLength(replies.length);
      }),
    );
  });

  test('also for bytes that are no replies', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.array(fc.nat()), (bytes, offsets) => {
        expect(readAll(cut(Buffer.from(bytes), offsets))).toEqual(readAll([Buffer.from(bytes)]));
      }),
    );
  });
});

function violationOf(text: string | Buffer): string | undefined {
  const event = readAll([Buffer.from(text)]).find(({ kind }) => kind === 'violation');
  return event?.kind === 'violation' ? event.violation.violation : undefined;
}

describe('limits and grammar', () => {
  test.each([
    ['HTTP/1.1 400 Bad Request\r\n', 'not-a-reply'],
    ['SSH-2.0-OpenSSH_9.2\r\n', 'not-a-reply'],
    ['* OK IMAP4rev1\r\n', 'not-a-reply'],
    ['+OK POP3\r\n', 'not-a-reply'],
    ['199 too low\r\n', 'not-a-reply'],
    ['600 too high\r\n', 'not-a-reply'],
    ['2500 no separator\r\n', 'not-a-reply'],
    ['25\r\n', 'not-a-reply'],
    ['250-first\r\n550 second\r\n', 'code-changed'],
    [`250 ${'x'.repeat(MAX_REPLY_LINE_BYTES)}\r\n`, 'line-too-long'],
    [`250 ${'x'.repeat(MAX_REPLY_LINE_BYTES)}`, 'line-too-long'],
    ['250-x\r\n'.repeat(MAX_REPLY_LINES + 1), 'too-many-lines'],
    [`250-${'x'.repeat(4_000)}\r\n`.repeat(MAX_REPLY_BYTES / 4_000 + 1), 'reply-too-large'],
  ])('%.40j is refused: %s', (text, expected) => {
    expect(violationOf(text)).toBe(expected);
  });

  test('nothing is read after a violation', () => {
    const reader = new ReplyReader();
    reader.push(Buffer.from('nonsense\r\n'));
    expect(reader.push(Buffer.from('250 ok\r\n'))).toEqual([]);
  });

  test('an enhanced status code counts only in the class of its reply', () => {
    const codes = ['550 5.7.1 a', '550 4.7.1 b', '250 2.0.0 c', '550 5.7.1234 d', '550 5.7.1x e'].map(
      (line) => {
        const [, event] = readAll([Buffer.from(`${line}\r\n`)]);
        return event?.kind === 'reply' && event.reply.enhanced !== undefined;
      },
    );
    expect(codes).toEqual([true, false, true, false, false]);
  });
});
