import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { endedAtHandshake, endedUntrusted, factsWith, failure, untrusted } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tls-handshake-failed.ts';

test('is the least sure of all TLS causes', () => {
  const sighting = sight(check, faultOf('tls-handshake-failed'));
  expect(sighting.confidence).toBeLessThan(0.7);
  expect(sighting.args?.detail).toBe('ECONNRESET');
});

test('silence after the 220 to STARTTLS', () => {
  const facts = factsWith({
    session: { ...endedAtHandshake, failure: failure('ESTEPTIMEOUT', 'starttls', { timeoutMs: 10_000 }) },
  });
  expect(sight(check, facts).stage).toBe('starttls');
});

test('silence instead of the 220 is no handshake', () => {
  const facts = factsWith({
    session: {
      ...endedAtHandshake,
      starttls: undefined,
      failure: failure('ESTEPTIMEOUT', 'starttls', { timeoutMs: 10_000 }),
    },
  });
  expect(examine(check, facts)).toBeUndefined();
});

test('the other TLS mode works: no broken handshake', () => {
  const facts = factsWith({
    settings: { effective: { mode: 'implicit', required: true } },
    session: {
      ...endedAtHandshake,
      failure: failure('ETLSHANDSHAKE', 'tls', { reason: 'ERR_SSL_WRONG_VERSION_NUMBER' }),
    },
    controls: { otherMode: { mode: 'cleartext', worked: true, greeting: '220 mail.example.com' } },
  });
  expect(examine(check, facts)).toBeUndefined();
});

test.each([
  'INVALID_PURPOSE',
  'INVALID_CA',
  'PATH_LENGTH_EXCEEDED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_REVOKED',
])('%s has no cause of its own, so the chain is what is not accepted', (reason) => {
  const sighting = sight(check, factsWith({ session: { ...endedUntrusted, tls: untrusted(reason) } }));
  expect(sighting.confidence).toBeLessThan(0.7);
  expect(sighting.args?.detail).toContain(reason);
});

test("OpenSSL's line is cut to what it says", () => {
  const message =
    '40EDE3904E7F0000:error:0A000438:SSL routines:ssl3_read_bytes:tlsv1 alert internal error:../deps/openssl/openssl/ssl/record/rec_layer_s3.c:918:SSL alert number 80\n';
  const facts = factsWith({
    session: {
      ...endedAtHandshake,
      failure: failure('ETLSHANDSHAKE', 'starttls', {
        reason: 'ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR',
        message,
      }),
    },
  });
  expect(sight(check, facts).evidence[0]?.text).toBe(
    'the handshake ended with: tlsv1 alert internal error, SSL alert number 80 (ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR)',
  );
});
