import { expect, test } from 'vitest';
import { sentenceTranslator } from './sentences.ts';

const translate = sentenceTranslator({
  'as set: {words}': 'wie eingestellt: {words}',
  'the port greets: {quote}': 'der Port begrüßt: {quote}',
  'no byte within {seconds} s': 'kein Byte innerhalb von {seconds} s',
  '{mechanism} accepted': '{mechanism} angenommen',
  'from {first} to {second} and back': 'von {first} nach {second} und zurück',
  connected: 'verbunden',
});

test('a text that is known whole, and a sentence around values, are translated', () => {
  expect(translate('connected')).toBe('verbunden');
  expect(translate('no byte within 2.5 s')).toBe('kein Byte innerhalb von 2.5 s');
  expect(translate('from here to there and back')).toBe('von here nach there und zurück');
});

test('what fills a place is translated too, and a full stop stays', () => {
  expect(translate('as set: no byte within 2 s')).toBe('wie eingestellt: kein Byte innerhalb von 2 s');
  expect(translate('as set: connected.')).toBe('wie eingestellt: verbunden.');
});

test("a server's words stay as they were said, also where they look like ours", () => {
  expect(translate('the port greets: connected')).toBe('der Port begrüßt: connected');
  expect(translate('250 accepted')).toBe('250 accepted');
  expect(translate('535-as set: connected')).toBe('535-as set: connected');
});

test('what is not known stays as it is, and a place holds what its name says', () => {
  expect(translate('no byte within some s')).toBe('no byte within some s');
  expect(translate('Your message was accepted')).toBe('Your message was accepted');
  expect(translate('')).toBe('');
});

test('a hostile text is read in time that grows with its length', () => {
  for (const piece of ['as set: ', 'from to and back', ' to ', '.']) {
    const text = piece.repeat(4_000).slice(0, 16_000);
    expect(typeof translate(text)).toBe('string');
  }
});
