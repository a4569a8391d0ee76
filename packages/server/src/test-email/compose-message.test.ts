import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { type EmailAddress, readEmailAddress } from '../fields/email-address.ts';
import { composeTestMessage, messageIdOf, TOKEN_FIELD } from './compose-message.ts';

const testId = 'tst0123456789ABCDEFG';
const date = new Date('2026-11-03T04:05:06Z');

function address(text: string): EmailAddress {
  const read = readEmailAddress(text);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

async function compose(from: string, to: string): Promise<{ text: string; messageId: string }> {
  const content = { testId, from: address(from), to: address(to), server: 'smtp.example.com:587', date };
  const { bytes, messageId } = await composeTestMessage(content);
  return { text: bytes.toString('utf8'), messageId };
}

describe('the test message', () => {
  test('reads as text and HTML with the same words and the token in subject, header and body', async () => {
    const { text, messageId } = await compose('app@example.com', 'you@example.org');
    const email = await PostalMime.parse(text);
    expect(email).toMatchObject({
      from: { address: 'app@example.com' },
      to: [{ address: 'you@example.org' }],
      subject: expect.stringContaining(testId),
      messageId,
      date: '2026-11-03T04:05:06.000Z',
    });
    expect(email.headers).toContainEqual(
      expect.objectContaining({ originalKey: TOKEN_FIELD, value: testId }),
    );
    expect(email.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
    expect(email.headers).toContainEqual(
      expect.objectContaining({
        key: 'content-type',
        value: expect.stringMatching(/^multipart\/alternative;/),
      }),
    );
    const words = (html: string) =>
      html
        .replace(/<title>.*<\/title>|<[^>]*>/g, '')
        .split(/\s+/)
        .filter(Boolean);
    expect(email.text).toContain(testId);
    expect(words(email.html ?? '')).toEqual(words(email.text ?? ''));
  });

  test('has each field that may stand once no more than once, and none of a list (RFC 5322 §3.6)', async () => {
    const { text } = await compose('app@example.com', 'you@example.org');
    const [head = ''] = text.split('\r\n\r\n');
    const names = [...head.matchAll(/^([\w-]+):/gm)].map(([, name = '']) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(['from', 'to', 'date', 'message-id', 'mime-version', 'subject']),
    );
    expect(names.filter((name) => name.startsWith('list-'))).toEqual([]);
  });

  test.each([
    ['app@example.com', 'you@example.org'],
    [
      `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(59)}.example`,
      '"john doe"@[192.0.2.1]',
    ],
    ['a@bücher.example', `"${'x'.repeat(62)}"@[IPv6:2001:db8::1]`],
  ])('from %s to %s is ASCII in lines that end with CRLF and stay under 998 octets', async (from, to) => {
    const { text } = await compose(from, to);
    expect(text).toMatch(/^[\x00-\x7f]*$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThan(998);
    expect(text).toMatch(/Content-Transfer-Encoding: 7bit|quoted-printable/);
    const email = await PostalMime.parse(text);
    expect(email.from?.address).toBe(address(from).address);
  });

  test('an address outside ASCII stands in the header as RFC 6532 wants it', async () => {
    const { text, messageId } = await compose('jürgen@example.com', 'you@example.org');
    expect(text).toMatch(/^From: <?jürgen@example\.com>?\r$/m);
    expect(messageId).toBe(`<${testId}@example.com>`);
  });

  test('what an address says does not become markup', async () => {
    const { text } = await compose('a&b@example.com', 'you@example.org');
    const email = await PostalMime.parse(text);
    expect(email.html).toContain('a&amp;b@example.com');
    expect(email.text).toContain('a&b@example.com');
  });
});

test('the Message-ID is in the grammar of RFC 5322 §3.6.4, for a literal too', () => {
  expect(messageIdOf(testId, address('app@example.com'))).toBe(`<${testId}@example.com>`);
  expect(messageIdOf(testId, address('app@[192.0.2.1]'))).toBe(`<${testId}@[192.0.2.1]>`);
});
