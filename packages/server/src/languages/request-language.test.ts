import { expect, test } from 'vitest';
import { preferredLanguage } from './request-language.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-at;q=0.8, en;q=0.3', 'de'],
  ['en-GB, de;q=0.9', 'en'],
  ['fr, de;q=0.5, en;q=0.4', 'de'],
  ['fr', 'en'],
  ['*', 'en'],
  ['de;q=0, en', 'en'],
  ['den', 'en'],
  [';;q=,,', 'en'],
])('%s is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
