import { expect, test } from 'vitest';
import { check } from './hostname-hidden-characters.ts';
import { examine, sight } from './support/examine.ts';
import { answer, dnsDetails, factsWith } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('names character, code point, position and the clean name', () => {
  const sighting = sight(check, faultOf('hostname-hidden-characters'));
  expect(sighting.level).toBe('blocking');
  expect(sighting.args?.detail).toBe('space (U+0020) at position 17');
  expect(sighting.args?.suggestion).toBe('mail.example.com');
  expect(sighting.fix?.[0]).toContain('set the host to mail.example.com');
});

test.each([
  ['smtp://mail.example.com', /scheme/],
  ['mail.example.com/', /path/],
  ['mail.example.com:587', /port/],
  ['app@mail.example.com', /@/],
  ['"mail.example.com"', /quotation mark \(U\+0022\) at position 1;.*position 18/],
])('%s', (host, words) => {
  const sighting = sight(
    check,
    factsWith({ settings: { host }, session: undefined, attempts: [], dns: undefined }),
  );
  expect(sighting.level).toBe('blocking');
  expect(sighting.args?.detail).toMatch(words);
  expect(sighting.args?.suggestion).toBe('mail.example.com');
});

test('a dot at the end works and is only noted', () => {
  expect(sight(check, factsWith({ settings: { host: 'mail.example.com.' } })).level).toBe('notice');
});

test('that the clean name exists is evidence', () => {
  const facts = factsWith({
    settings: { host: 'mail.example.com ' },
    dns: {
      addresses: [],
      details: dnsDetails({ cleaned: { name: 'mail.example.com', a: answer('found', '192.88.99.25') } }),
    },
    attempts: [],
    session: undefined,
  });
  expect(sight(check, facts).evidence.at(-1)?.text).toBe('mail.example.com exists: 192.88.99.25');
});

test.each(['smtp.exämple.de', '例え.jp', '[2606:4700::25]', '192.88.99.25'])('%s is no odd name', (host) => {
  expect(examine(check, factsWith({ settings: { host } }))).toBeUndefined();
});

test('an empty host', () => {
  const facts = factsWith({ settings: { host: '' }, session: undefined, attempts: [], dns: undefined });
  expect(sight(check, facts)).toMatchObject({ level: 'blocking', args: { detail: 'it is empty' } });
});
