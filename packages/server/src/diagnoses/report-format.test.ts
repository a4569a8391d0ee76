import { expect, test } from 'vitest';
import { preferredFormat } from './report-format.ts';

test.each([
  [undefined, 'json'],
  ['', 'json'],
  ['*/*', 'json'],
  ['application/json, */*;q=0.8', 'json'],
  ['text/markdown', 'markdown'],
  ['TEXT/HTML', 'html'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
  ['text/html;q=0.2, text/markdown;q=0.9', 'markdown'],
  ['text/html;q=0, application/json', 'json'],
  ['image/png', 'json'],
  [';;;,,,q=', 'json'],
  ['text/html;q=nonsense', 'json'],
])('%s is answered as %s', (accept, format) => {
  expect(preferredFormat(accept)).toBe(format);
});
