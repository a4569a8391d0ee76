import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { certificate, factsWith, tlsFacts } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tls-intercepted-by-proxy-or-av.ts';

test('names the product by its authority', () => {
  const sighting = sight(check, faultOf('tls-intercepted-by-proxy-or-av'));
  expect(sighting.level).toBe('blocking');
  expect(sighting.stage).toBe('starttls');
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toContain('Fortinet FortiGate');
});

test('an interception that this machine trusts is a warning', () => {
  const tls = tlsFacts({
    chain: [certificate({ issuer: 'O=Zscaler Inc., CN=Zscaler Intermediate Root CA' })],
  });
  expect(sight(check, factsWith({ session: { tls } })).level).toBe('warning');
});

test("a maker's own mail server is not intercepted", () => {
  const tls = tlsFacts({
    chain: [
      certificate({ subject: 'O=Sophos Ltd, CN=mail.sophos.com', issuer: 'O=Sophos Ltd, CN=Sophos CA' }),
    ],
  });
  expect(examine(check, factsWith({ session: { tls } }))).toBeUndefined();
});

test('a company with its own authority is another problem', () => {
  expect(examine(check, faultOf('tls-cert-untrusted-ca'))).toBeUndefined();
});
