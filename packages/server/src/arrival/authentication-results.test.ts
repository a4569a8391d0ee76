import { expect, test } from 'vitest';
import { type AuthenticationResults, parseAuthenticationResults } from './authentication-results.ts';

/** RFC 8601 appendix B, and the manners of the two largest receivers. */
const samples: readonly (readonly [source: string, value: string, read: AuthenticationResults])[] = [
  ['RFC 8601 B.2', 'example.org 1; none', { authservId: 'example.org', results: [] }],
  [
    'RFC 8601 B.3',
    'example.com; spf=pass smtp.mailfrom=example.net',
    {
      authservId: 'example.com',
      results: [{ method: 'spf', result: 'pass', properties: { 'smtp.mailfrom': 'example.net' } }],
    },
  ],
  [
    'RFC 8601 B.4',
    'example.com; auth=pass (cleartext) smtp.auth=sender@example.net; spf=pass smtp.mailfrom=example.net',
    {
      authservId: 'example.com',
      results: [
        {
          method: 'auth',
          result: 'pass',
          comment: 'cleartext',
          properties: { 'smtp.auth': 'sender@example.net' },
        },
        { method: 'spf', result: 'pass', properties: { 'smtp.mailfrom': 'example.net' } },
      ],
    },
  ],
  [
    'RFC 8601 B.6',
    'example.com; dkim=pass reason="good signature" header.i=@mail-router.example.net; dkim=fail reason="bad signature" header.i=@newyork.example.com',
    {
      authservId: 'example.com',
      results: [
        {
          method: 'dkim',
          result: 'pass',
          properties: { reason: 'good signature', 'header.i': '@mail-router.example.net' },
        },
        {
          method: 'dkim',
          result: 'fail',
          properties: { reason: 'bad signature', 'header.i': '@newyork.example.com' },
        },
      ],
    },
  ],
  [
    'RFC 8601 B.7, comments everywhere',
    "foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail policy (A dot can go here) . (like that) expired (this surprised me) = (as I wasn't expecting it) 1362471462",
    // The grammar allows it; no server writes it. It is not read as something else.
    { authservId: 'foo.example.net', results: [] },
  ],
  [
    'Gmail',
    'mx.google.com; dkim=pass header.i=@example.com header.s=s1 header.b=AbC/d12=; spf=pass (google.com: domain of app@example.com designates 192.0.2.10 as permitted sender) smtp.mailfrom=app@example.com; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.com',
    {
      authservId: 'mx.google.com',
      results: [
        {
          method: 'dkim',
          result: 'pass',
          properties: { 'header.i': '@example.com', 'header.s': 's1', 'header.b': 'AbC/d12' },
        },
        {
          method: 'spf',
          result: 'pass',
          comment: 'google.com: domain of app@example.com designates 192.0.2.10 as permitted sender',
          properties: { 'smtp.mailfrom': 'app@example.com' },
        },
        {
          method: 'dmarc',
          result: 'pass',
          comment: 'p=REJECT sp=REJECT dis=NONE',
          properties: { 'header.from': 'example.com' },
        },
      ],
    },
  ],
  [
    'Microsoft 365, without a name',
    'spf=softfail (sender IP is 192.0.2.10) smtp.mailfrom=example.com; dkim=none (message not signed) header.d=none;dmarc=fail action=none header.from=example.com;compauth=fail reason=001',
    {
      results: [
        {
          method: 'spf',
          result: 'softfail',
          comment: 'sender IP is 192.0.2.10',
          properties: { 'smtp.mailfrom': 'example.com' },
        },
        {
          method: 'dkim',
          result: 'none',
          comment: 'message not signed',
          properties: { 'header.d': 'none' },
        },
        { method: 'dmarc', result: 'fail', properties: { action: 'none', 'header.from': 'example.com' } },
        { method: 'compauth', result: 'fail', properties: { reason: '001' } },
      ],
    },
  ],
];

test.each(samples)('%s', (_source, value, read) => {
  expect(parseAuthenticationResults(value)).toEqual(read);
});

test.each(['', ';', '=', ';;;===', '"', '(', 'a=', '=a', 'a;=b', 'a; b=; c'])(
  '%j has no results',
  (value) => {
    expect(parseAuthenticationResults(value).results).toEqual([]);
  },
);

test('no more than fifty results are kept', () => {
  expect(parseAuthenticationResults(`a${'; spf=pass'.repeat(800)}`).results).toHaveLength(50);
});

test('names that mean something to the language are plain names', () => {
  const [result] = parseAuthenticationResults('a; spf=pass __proto__=x constructor=y').results;
  expect(Object.getPrototypeOf(result?.properties)).toBe(Object.prototype);
});
