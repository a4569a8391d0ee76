import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApiError } from './api-error.ts';
import { parseJsonBody } from './json-body.ts';

function codeOf(body: Buffer | string): string {
  try {
    parseJsonBody(Buffer.from(body));
    return 'taken';
  } catch (error) {
    return error instanceof ApiError ? error.code : String(error);
  }
}

test.each([
  ['cut off', '{"host":"a'],
  ['a trailing comma', '{"a":1,}'],
  ['two values', '{} {}'],
  ['a comment', '{/* */}'],
  ['not UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ['a lone surrogate in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ['an overlong slash', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
  ['an escaped lone surrogate', String.raw`{"a":"\ud800"}`],
  ['an escaped NUL', String.raw`{"a":"\u0000"}`],
  ['an escaped NUL in a name', String.raw`{"a\u0000":1}`],
  ['a name twice', '{"enabled":false,"enabled":true}'],
  ['a name twice, once escaped', String.raw`{"enabled":false,"\u0065nabled":true}`],
  ['a name twice further in', '{"a":[{"b":{"c":1,"d":[],"c":2}}]}'],
  ['__proto__', '{"__proto__":{"role":"SUPER_ADMIN"}}'],
  ['__proto__, escaped', String.raw`{"\u005f_proto__":1}`],
  ['constructor', '{"constructor":{"prototype":{"x":1}}}'],
  ['33 arrays', '['.repeat(33) + ']'.repeat(33)],
  ['a hundred thousand arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['a hundred thousand objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
])('%s is not well-formed', (_what, body) => {
  expect(codeOf(body)).toBe('E0000003');
});

test.each([
  ['equal names in two objects', '[{"a":1},{"a":1}]'],
  ['equal names inside and outside', '{"a":{"a":{"a":1}},"b":["a","a"]}'],
  ['names that look like structure', String.raw`{"{\"a\":1,":1,"a":"},{\"a\":1"}`],
  ['32 arrays', '['.repeat(32) + ']'.repeat(32)],
  ['a whole surrogate pair', String.raw`{"a":"\ud83d\ude00"}`],
  ['a value that is a forbidden name', '{"a":"__proto__"}'],
])('%s is well-formed', (_what, body) => {
  expect(parseJsonBody(Buffer.from(body))).toEqual(JSON.parse(body));
});

test('whatever JSON.stringify writes is taken as it was, but for what no text may have', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0'));
  const key = text.filter((one) => !['__proto__', 'constructor', 'prototype'].includes(one));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', maxDepth: 8 },
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('tree')),
      fc.dictionary(key, tie('tree')),
    ),
  }));
  fc.assert(
    fc.property(tree, fc.constantFrom(0, 1, 2), (value, indent) => {
      const body = JSON.stringify(value, null, indent);
      expect(parseJsonBody(Buffer.from(body))).toEqual(JSON.parse(body));
    }),
  );
});

test('an empty body is none', () => {
  expect(parseJsonBody(Buffer.alloc(0))).toBeUndefined();
});
