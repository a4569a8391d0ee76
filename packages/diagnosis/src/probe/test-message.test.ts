import { describe, expect, test } from 'vitest';
import { testMessage } from './test-message.ts';

const date = new Date('2026-11-03T04:05:06Z');

function headersOf(bytes: Buffer): ReadonlyMap<string, string> {
  const [head = ''] = bytes.toString('utf8').split('\r\n\r\n');
  return new Map(
    head.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
}

describe('the test message (RFC 5322)', () => {
  const { bytes, messageId } = testMessage('app@example.com', 'someone@example.org', date);
  const text = bytes.toString('latin1');
  const headers = headersOf(bytes);

  test('has the header fields that must be there, each once (§3.6)', () => {
    expect(headers.get('from')).toBe('<app@example.com>');
    expect(headers.get('to')).toBe('<someone@example.org>');
    expect(headers.get('subject')).not.toBe('');
    expect(headers.get('message-id')).toBe(messageId);
    const names =
      text
        .split('\r\n\r\n')[0]
        ?.split('\r\n')
        .map((line) => line.split(':')[0]?.toLowerCase()) ?? [];
    expect(new Set(names).size).toBe(names.length);
  });

  test('the date is in the grammar of §3.3', () => {
    expect(headers.get('date')).toBe('Tue, 03 Nov 2026 04:05:06 +0000');
  });

  test('the Message-ID is in the grammar of §3.6.4, and new each time', () => {
    expect(messageId).toMatch(/^<[^\s<>@]+@example\.com>$/);
    expect(testMessage('app@example.com', 'someone@example.org', date).messageId).not.toBe(messageId);
  });

  test('lines end with CRLF, none is longer than 998 octets (§2.1.1), and all is ASCII', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(text).toMatch(/^[\x00-\x7f]*$/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('says that a program wrote it (RFC 3834)', () => {
    expect(headers.get('auto-submitted')).toBe('auto-generated');
  });
});

test('a local part with an @ in quotes has its domain after the last one', () => {
  expect(testMessage('"a@b"@example.com', 'someone@example.org').messageId).toMatch(/@example\.com>$/);
});

test('an address outside ASCII declares what its header needs (RFC 6532)', () => {
  const text = testMessage('jürgen@example.com', 'someone@example.org').bytes.toString('utf8');
  expect(text).toContain('From: <jürgen@example.com>');
  expect(text).not.toContain('Content-Transfer-Encoding: quoted-printable');
});
