import { expect, test } from 'vitest';
import { check } from './dns-no-usable-address.ts';
import { examine, sight } from './support/examine.ts';
import { answer, dnsDetails, factsWith } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

const unresolved = { attempts: [], session: undefined } as const;

test('no A and no AAAA record, but MX records', () => {
  const sighting = sight(check, faultOf('dns-no-usable-address'));
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.evidence.at(-1)?.text).toBe('it has MX records: mx.example.com');
});

test.each(['0.0.0.0', '192.0.2.25', '2001:db8::25'])('only %s', (address) => {
  const facts = factsWith({
    dns: { addresses: [{ address, family: address.includes(':') ? 6 : 4, kind: 'unusable' }] },
    ...unresolved,
  });
  expect(sight(check, facts).args?.detail).toBe(address);
});

test('one good address beside a bad one is enough', () => {
  const facts = factsWith({
    dns: {
      addresses: [
        { address: '0.0.0.0', family: 4, kind: 'unusable' },
        { address: '192.88.99.25', family: 4, kind: 'global' },
      ],
    },
  });
  expect(examine(check, facts)).toBeUndefined();
});

test.each(['SERVFAIL', 'TIMEOUT', 'REFUSED'] as const)(
  'whether an AAAA record exists is open after %s',
  (status) => {
    const details = dnsDetails({ a: answer('NODATA'), aaaa: answer(status) });
    expect(
      examine(check, factsWith({ dns: { addresses: [], error: 'EAI_AGAIN', details }, ...unresolved })),
    ).toBeUndefined();
  },
);

test('a name that does not exist is another problem', () => {
  expect(examine(check, faultOf('dns-host-not-found'))).toBeUndefined();
});
