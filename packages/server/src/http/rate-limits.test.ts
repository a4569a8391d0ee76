import { expect, test } from 'vitest';
import { ApiError } from './api-error.ts';
import { addressKey, createRateLimits } from './rate-limits.ts';

function limitsAt(time: number, checksPerMinute: number) {
  return createRateLimits({
    configuration: { requestsPerMinute: 600, checksPerMinute },
    now: () => new Date(time),
  });
}

function refusal(work: () => void): ApiError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

test('a principal that has too many mail servers tried is told when it may again', () => {
  const limits = limitsAt(1_700_000_000_500, 2);
  limits.check({ id: '00Tone' }, 'a.example.com:587');
  limits.check({ id: '00Tone' }, 'b.example.com:587');
  const error = refusal(() => limits.check({ id: '00Tone' }, 'c.example.com:587'));
  expect(error).toMatchObject({
    code: 'E0000047',
    status: 429,
    headers: {
      'X-Rate-Limit-Limit': '2',
      'X-Rate-Limit-Remaining': '0',
      // 1_700_000_060.5 rounded up: at the second told, the request is allowed.
      'X-Rate-Limit-Reset': '1700000061',
      'Retry-After': '60',
    },
  });
});

test('many principals together may not have one mail server tried without end', () => {
  const limits = limitsAt(0, 2);
  limits.check({ id: '00Ta' }, 'mail.example.com:25');
  limits.check({ id: '00Tb' }, 'MAIL.example.com.:25');
  expect(refusal(() => limits.check({ id: '00Tc' }, 'mail.example.com:25'))?.code).toBe('E0000047');
  expect(refusal(() => limits.check({ id: '00Tc' }, 'mail.example.org:25'))).toBeUndefined();
});

test.each([
  ['192.0.2.1:25', '3221225985:25'],
  ['192.0.2.1:25', '::ffff:192.0.2.1:25'],
  ['192.0.2.1:25', '[::FFFF:C000:201]:25'],
  ['192.0.2.1:25', '0300.0.02.1:25'],
  ['2001:db8::1:25', '[2001:0DB8:0:0::1]:25'],
])('another spelling of the address of a mail server (%s, %s) is the same server', (one, other) => {
  const limits = limitsAt(0, 1);
  limits.check({ id: '00Ta' }, one);
  expect(refusal(() => limits.check({ id: '00Tb' }, other))?.code).toBe('E0000047');
  // Another port is another one.
  expect(refusal(() => limits.check({ id: '00Tc' }, one.replace(/25$/, '26')))).toBeUndefined();
});

test('what a principal asks beyond its own limit uses nothing of the target up', () => {
  const limits = limitsAt(0, 3);
  for (let i = 0; i < 3; i += 1) limits.check({ id: '00Ta' }, `other-${i}.example.com:25`);
  for (let i = 0; i < 9; i += 1) refusal(() => limits.check({ id: '00Ta' }, 'mail.example.com:25'));
  for (let i = 0; i < 3; i += 1)
    expect(refusal(() => limits.check({ id: '00Tb' }, 'mail.example.com:25'))).toBeUndefined();
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
  ['not an address', 'not an address'],
])('the address %s is counted as %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});
