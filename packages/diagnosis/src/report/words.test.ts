import { expect, test } from 'vitest';
import { actors } from '../vocabulary.ts';
import { actorWords, whoActs } from './words.ts';

test.each(actors)('a known cause names who must act: %s', (actor) => {
  expect(whoActs('tcp-reset', actor)).toBe(actorWords[actor]);
});

test('where the cause is not known nobody is named', () => {
  expect(Object.values(actorWords)).not.toContain(whoActs('unknown', 'you'));
});
