import { isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIpv6, toALabels } from './host-name.ts';

const pieces = fc.constantFrom(
  ...'a b 1 f e0 ffff : :: . % - _ 25 255 256 0x1 127 xn-- %41 [ ] / ? # @ \\ ^ | ä ß 例'.split(' '),
  ...[' ', '\t', '\n', '\u200b', '\u00ad', '．', '！'],
);
const texts = fc.oneof(
  fc.string(),
  fc.array(pieces, { maxLength: 9 }).map((some) => some.join('')),
);

test('a name has the A-labels that Node finds, also without Node', () => {
  fc.assert(
    fc.property(
      texts.filter((text) => !text.includes(':')),
      (text) => {
        expect(toALabels(text)).toBe(domainToASCII(text));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('an IPv6 address is what Node takes for one', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.ipV6()), (text) => {
      expect(isIpv6(text)).toBe(isIPv6(text));
    }),
    { numRuns: 2_000 },
  );
});
