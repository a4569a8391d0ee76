import { expect, test } from 'vitest';
import { check } from './dns-host-not-found.ts';
import { examine, sight } from './support/examine.ts';
import { answer, dnsDetails, factsWith } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

const unresolved = { attempts: [], session: undefined } as const;

test('NXDOMAIN, with what each resolver said', () => {
  const sighting = sight(check, faultOf('dns-host-not-found'));
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.evidence.map(({ text }) => text)).toContain('resolver 10.1.2.53: NXDOMAIN');
});

test('names the known host that differs in a letter', () => {
  const facts = factsWith({
    settings: { host: 'smtp.gmial.com' },
    dns: { name: 'smtp.gmial.com', addresses: [], error: 'ENOTFOUND', details: dnsDetails() },
    ...unresolved,
  });
  expect(sight(check, facts).args?.suggestion).toBe('smtp.gmail.com');
});

test('says whether the domain above exists', () => {
  const details = dnsDetails({ parent: { name: 'example.com', ns: answer('found', 'ns.example.com') } });
  const facts = factsWith({ dns: { addresses: [], error: 'ENOTFOUND', details }, ...unresolved });
  expect(sight(check, facts).evidence.at(-1)?.text).toBe('the domain example.com: exists');
});

test('a name without addresses exists', () => {
  expect(examine(check, faultOf('dns-no-usable-address'))).toBeUndefined();
});

test('a resolver that fails says nothing about the name', () => {
  expect(examine(check, faultOf('dns-temporary-failure'))).toBeUndefined();
});

test('a host with odd characters is another problem', () => {
  expect(examine(check, faultOf('hostname-hidden-characters'))).toBeUndefined();
});

test('a host that its provider documents is for the network team to make resolvable', () => {
  const facts = factsWith({
    settings: { host: 'smtp.gmail.com', provider: 'gmail' },
    dns: { name: 'smtp.gmail.com', addresses: [], error: 'ENOTFOUND', details: dnsDetails() },
    ...unresolved,
  });
  expect(sight(check, facts).actor).toBe('network');
  expect(sight(check, faultOf('dns-host-not-found')).actor).toBeUndefined();
});
