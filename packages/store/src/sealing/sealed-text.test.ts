import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SealBroken, WrongKey } from '../errors.ts';
import { fixedKeyRing } from './key-ring.ts';
import { createSealer } from './sealer.ts';
import { keyIdOf, newSealingKey, toSealingKey } from './sealing-key.ts';

const key = newSealingKey();
const sealer = createSealer(fixedKeyRing([key]));
const context = 'email_servers/cesExample';

test('what was sealed opens to the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, where) => {
      expect(sealer.open(sealer.seal(plain, where), where)).toBe(plain);
    }),
  );
});

test('the same text is sealed differently each time, and its words are not in it', () => {
  const sealed = Array.from({ length: 100 }, () => sealer.seal('correct horse battery', context));
  expect(new Set(sealed).size).toBe(100);
  const decoded = sealed.map((text) => Buffer.from(text.split('.')[2] ?? '', 'base64url').toString('latin1'));
  expect(decoded.filter((text) => /correct|horse|battery/.test(text))).toEqual([]);
});

test('a sealed text names its key and none of its bytes', () => {
  const sealed = sealer.seal('', context);
  expect(keyIdOf(sealed)).toBe(key.id);
  expect(key.key.toString('hex')).not.toContain(key.id);
});

test('a text changed at any place does not open', () => {
  const sealed = sealer.seal('secret', context);
  for (let place = 0; place < sealed.length; place += 1) {
    const letter = sealed[place] === 'A' ? 'B' : 'A';
    const changed = sealed.slice(0, place) + letter + sealed.slice(place + 1);
    expect(isRefusal(attempt(() => sealer.open(changed, context))), changed).toBe(true);
  }
});

test('a text cut anywhere, or with more at its end, does not open', () => {
  const sealed = sealer.seal('secret', context);
  for (let length = 0; length < sealed.length; length += 1)
    expect(() => sealer.open(sealed.slice(0, length), context)).toThrow(SealBroken);
  for (const more of ['A', '=', '.', ' ', '\n'])
    expect(() => sealer.open(sealed + more, context)).toThrow(SealBroken);
});

test('a text opens only where it belongs', () => {
  const sealed = sealer.seal('secret', context);
  for (const other of ['email_servers/cesOther', 'inboxes/cesExample', '', `${context} `])
    expect(() => sealer.open(sealed, other)).toThrow(SealBroken);
});

test('a text under another key says which key is missing', () => {
  const other = createSealer(fixedKeyRing([newSealingKey()]));
  const refusal = attempt(() => other.open(sealer.seal('secret', context), context));
  expect(refusal).toBeInstanceOf(WrongKey);
  expect(refusal).toMatchObject({ code: 'WRONG_KEY', keyId: key.id });
});

test('a text under another key with the same id does not open', () => {
  const forged = createSealer(fixedKeyRing([{ id: key.id, key: newSealingKey().key }]));
  expect(() => forged.open(sealer.seal('secret', context), context)).toThrow(SealBroken);
});

test('of several keys the first seals and all open', () => {
  const old = newSealingKey();
  const both = createSealer(fixedKeyRing([key, old]));
  expect(keyIdOf(both.seal('secret', context))).toBe(key.id);
  expect(both.open(createSealer(fixedKeyRing([old])).seal('secret', context), context)).toBe('secret');
});

test.each([0, 16, 31, 33, 64])('a key of %i bytes is none', (length) => {
  expect(() => toSealingKey(Buffer.alloc(length))).toThrow(RangeError);
});

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof SealBroken || error instanceof WrongKey;
}
