import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causeIds } from '../vocabulary.ts';
import { explain } from './explain.ts';
import { explainLine } from './json-lines.ts';

/** Printed by fast-check on failure; fixed so that a run can be repeated. */
const seed = 20261123;

const pieces = fc.constantFrom(
  '535',
  '5.7.8',
  '550-',
  '\r\n',
  '\\r\\n',
  'EHLO a',
  'MAIL FROM:<',
  '>',
  'AUTH PLAIN ',
  '=',
  '==\n',
  '&#',
  '&lt;',
  '\x1b[',
  '\\x',
  "b'",
  'said:',
  'Diagnostic-Code: smtp; ',
  'Received: ',
  '2001:db8::',
  '192.0.2.1',
  ':465',
  'certificate',
  'timed out',
  '334 eyJ',
  '{"',
  '\u0000',
  '\u200b',
  '不',
);

describe('whatever is pasted', () => {
  test('gets an answer with a cause of the vocabulary', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 20 })), { maxLength: 40 }), (parts) => {
        const { cause, confidence } = explain(parts.join(''));
        expect(causeIds).toContain(cause);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { seed, numRuns: 400 },
    );
  });

  test('as a line gets an answer or an error with its number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), fc.integer({ min: 1, max: 9_999 }), (line, number) => {
        const answer = explainLine(line, number);
        if ('error' in answer) expect(answer.error.line).toBe(number);
        else expect(causeIds).toContain(answer.cause);
      }),
      { seed, numRuns: 400 },
    );
  });

  test.each([
    ['blanks', ' '.repeat(500_000)],
    ['one endless word', 'a'.repeat(500_000)],
    ['digits', '550'.repeat(150_000)],
    ['replies', '550 5.1.1 no\n'.repeat(30_000)],
    ['multi-line reply lines', '250-x\n'.repeat(60_000)],
    ['commands', 'MAIL FROM:<a@example.com>\n'.repeat(15_000)],
    ['base64', 'QUJD'.repeat(100_000)],
    ['equals signs', '='.repeat(400_000)],
    ['backslashes', '\\'.repeat(400_000)],
    ['escapes', '\\xe4\\xbd\\xa0'.repeat(30_000)],
    ['colons', '2001:'.repeat(80_000)],
    ['angle brackets', '<'.repeat(400_000)],
    ['header fields', 'Received: x\n'.repeat(30_000)],
    ['a blocklist named without end', ':spamhaus'.repeat(7_000)],
    ['names of errors that run together', 'EXPIRED'.repeat(9_000)],
    ['one verb that runs together', 'claim'.repeat(13_000)],
    ['one relay that runs together', 'smtp-relay'.repeat(6_500)],
    ['underscored capitals', 'A_'.repeat(32_000)],
    ['opening brackets', '['.repeat(65_000)],
    ['words of many phrases', 'user account is not mail from sender host relay '.repeat(9_000)],
  ])('made of %s does not take long', (_, text) => {
    const started = performance.now();
    expect(causeIds).toContain(explain(text).cause);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
