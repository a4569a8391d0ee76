import { expect, test } from 'vitest';
import { Canary } from './canary.ts';

/** A finder that finds nothing would make every test with it pass. */
test.each([Canary.password(), Canary.token()].map((canary) => [canary.value, canary] as const))(
  'the canary is found in each of its forms: %s',
  (_value, canary) => {
    expect(
      canary.findIn('nothing of it is in here: YWxpY2VAbGFiLnRlc3Q= 0123456789abcdef0123456789'),
    ).toEqual([]);
    for (const form of canary.forms()) expect(canary.findIn(`before ${form} after`), form).not.toEqual([]);
    expect(canary.findIn(`cut off: ${canary.value.slice(5, 14)}`)).not.toEqual([]);
  },
);
