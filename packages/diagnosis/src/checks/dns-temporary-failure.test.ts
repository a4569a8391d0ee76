import { expect, test } from 'vitest';
import { check } from './dns-temporary-failure.ts';
import { examine, sight } from './support/examine.ts';
import { answer, dnsDetails, factsWith } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

const unresolved = { attempts: [], session: undefined } as const;

test('SERVFAIL', () => {
  const sighting = sight(check, faultOf('dns-temporary-failure'));
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toBe('EAI_AGAIN');
});

test.each(['EAI_AGAIN', 'ESERVFAIL', 'ETIMEOUT', 'EREFUSED', 'ECONNREFUSED', 'EAI_FAIL'])(
  '%s without more',
  (error) => {
    expect(sight(check, factsWith({ dns: { addresses: [], error }, ...unresolved })).args?.detail).toBe(
      error,
    );
  },
);

test.each(['SERVFAIL', 'TIMEOUT', 'REFUSED'] as const)(
  'no A record, and the AAAA record is unknown: %s',
  (status) => {
    const details = dnsDetails({ a: answer('NODATA'), aaaa: answer(status) });
    expect(
      sight(check, factsWith({ dns: { addresses: [], error: 'EAI_AGAIN', details }, ...unresolved }))
        .confidence,
    ).toBeGreaterThan(0.8);
  },
);

test('NXDOMAIN and NODATA are answers', () => {
  expect(examine(check, faultOf('dns-host-not-found'))).toBeUndefined();
  expect(examine(check, faultOf('dns-no-usable-address'))).toBeUndefined();
});
