import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordTest, termsOfEvent, termsToFind } from './terms.ts';

const text = fc.string({ unit: fc.constantFrom(...'aB1é.-_@ :Σß😀', '\0', '\uD800') });

describe('the terms of the index', () => {
  it('never hide an event that has the keyword', () => {
    fc.assert(
      fc.property(text, text, text, (before, word, after) => {
        const body = { a: [{ b: before + word + after }] };
        fc.pre(keywordTest([word])(body));
        const terms = termsOfEvent(body);
        expect(termsToFind(word).filter((term) => !terms.has(term))).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('never hide an event that has the value, but for the case of A to Z', () => {
    fc.assert(
      fc.property(text, (value) => {
        const swapped = value.replace(/[a-zA-Z]/g, (c) => (c < 'a' ? c.toLowerCase() : c.toUpperCase()));
        const terms = termsOfEvent({ value });
        expect(termsToFind(swapped).filter((term) => !terms.has(term))).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('are those of whole pieces that stand together', () => {
    const found = (keyword: string, value: unknown) => keywordTest([keyword])({ value });
    expect(found('XOxBw', 'id XOxBw-2JIRn')).toBe(true);
    expect(found('2jirn', 'id XOxBw-2JIRn')).toBe(true);
    expect(found('xoxbw-2JIRN', 'id XOxBw-2JIRn')).toBe(true);
    expect(found('10.0.0.1', 'from 10.0.0.1:587')).toBe(true);
    expect(found('10.0.0.1', '10.0.0.10')).toBe(false);
    expect(found('10.0.0.1', '1 and 10.0 and 0.0 and 0.1')).toBe(false);
    expect(found('XOxB', 'XOxBw')).toBe(false);
    expect(found('587', 587)).toBe(true);
    expect(found('5d4cf1a2', '5D4CF1A2-8c0e-4a4b-9f6e-0123456789ab')).toBe(true);
    expect(
      found('5d4cf1a2-8c0e-4a4b-9f6e-0123456789ab', 'urn:uuid:5D4CF1A2-8c0e-4a4b-9f6e-0123456789ab'),
    ).toBe(true);
    expect(found('...', '...')).toBe(false);
  });
});
