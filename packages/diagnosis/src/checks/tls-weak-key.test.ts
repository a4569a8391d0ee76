import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import {
  certificate,
  endedAtHandshake,
  endedUntrusted,
  factsWith,
  failure,
  tlsFacts,
  untrusted,
} from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tls-weak-key.ts';

test('an RSA key of 1,024 bits, seen by the handshake without limits', () => {
  const sighting = sight(check, faultOf('tls-weak-key'));
  expect(sighting.stage).toBe('starttls');
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toBe('an RSA key of 1024 bits');
});

test('a small Diffie-Hellman group', () => {
  const facts = factsWith({
    session: {
      ...endedAtHandshake,
      failure: failure('ETLSHANDSHAKE', 'starttls', { reason: 'ERR_SSL_DH_KEY_TOO_SMALL' }),
    },
  });
  expect(sight(check, facts).args?.detail).toBe('the Diffie-Hellman group');
});

test('a chain that OpenSSL calls too weak', () => {
  const facts = factsWith({ session: { ...endedUntrusted, tls: untrusted('CA_MD_TOO_WEAK') } });
  expect(sight(check, facts).confidence).toBeGreaterThan(0.9);
});

test('an elliptic curve key has few bits and is not weak', () => {
  const facts = factsWith({
    session: { ...endedAtHandshake, failure: failure('ETLSHANDSHAKE', 'starttls', { reason: 'ECONNRESET' }) },
    controls: {
      relaxedTls: {
        ok: true,
        tls: tlsFacts({ chain: [certificate({ key: { type: 'prime256v1', bits: 256 } })] }),
      },
    },
  });
  expect(examine(check, facts)).toBeUndefined();
});

test.each(['tls-cipher-mismatch', 'tls-protocol-too-old', 'tls-cert-self-signed'] as const)('%s', (other) => {
  expect(examine(check, faultOf(other))).toBeUndefined();
});
