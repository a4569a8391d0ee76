import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASK, Redactor, Secret } from './secret.ts';

test('a secret shows as the mask wherever it is logged, joined or serialised', () => {
  const secret = new Secret('hunter2-hunter2');
  const shown = [
    `${secret}`,
    String(secret),
    // biome-ignore lint/style/useTemplate: joining by + is what is tested
    secret + '',
    JSON.stringify({ secret }),
    inspect({ secret }),
    inspect(secret, { showHidden: true }),
  ];
  for (const text of shown) {
    expect(text).toContain(MASK);
    expect(text).not.toContain('hunter');
  }
  expect(secret.reveal()).toBe('hunter2-hunter2');
});

describe('the redactor', () => {
  test('masks a secret inside of other words, and keeps the words', () => {
    const redactor = new Redactor();
    redactor.add('p@ss word');
    expect(redactor.redact('535 user alice, password "p@ss word" refused')).toBe(
      `535 user alice, password "${MASK}" refused`,
    );
    expect(redactor.redact('535 nothing of it')).toBe('535 nothing of it');
  });

  test('masks whatever the secret is, in every encoding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 6, maxLength: 40 }), (text) => {
        fc.pre(text.trim().length >= 6 && !MASK.includes(text.trim()));
        const redactor = new Redactor();
        redactor.add(new Secret(text));
        const bytes = Buffer.from(text);
        for (const form of [
          text,
          bytes.toString('base64'),
          bytes.toString('base64url'),
          bytes.toString('hex'),
          encodeURIComponent(bytes.toString()),
        ])
          expect(redactor.redact(`<${form}>`)).not.toContain(form);
      }),
    );
  });

  test('finds a secret inside of longer base64, wherever it stands', () => {
    const redactor = new Redactor();
    redactor.add('correct-horse-battery');
    for (const before of ['', 'a', 'ab', 'abc', '\0alice\0']) {
      for (const after of ['', 'x', 'xy', 'xyz']) {
        const shown = redactor.redact(
          Buffer.from(`${before}correct-horse-battery${after}`).toString('base64'),
        );
        const decoded = shown
          .split(MASK)
          .map((part) => Buffer.from(part, 'base64').toString('latin1'))
          .join('');
        expect(decoded).not.toMatch(/orrec|horse|batt/);
      }
    }
  });

  test('a short secret is masked only where it stands alone', () => {
    const redactor = new Redactor();
    redactor.add('abc');
    expect(redactor.redact('abc abcdef "abc" user=abc xabc')).toBe(
      `${MASK} abcdef "${MASK}" user=${MASK} xabc`,
    );
  });

  test('a secret that is a word of the mask does not show through it', () => {
    const redactor = new Redactor();
    redactor.add('secret');
    expect(redactor.redact(redactor.redact('the secret is here'))).toBe(`the ${MASK} is here`);
  });

  test('of overlapping secrets the longer is masked whole', () => {
    const redactor = new Redactor();
    redactor.add('hunter');
    redactor.add('hunter2000');
    expect(redactor.redact('hunter2000')).toBe(MASK);
  });

  test('an empty secret masks nothing', () => {
    const redactor = new Redactor();
    redactor.add('');
    expect(redactor.redact('as it was')).toBe('as it was');
  });
});
