import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-cert-hostname-mismatch--common-name-only',
  title:
    'The certificate has no subject alternative name: the name stands in the common name alone, which RFC 9525 no longer counts.',
  expect: {
    cause: 'tls-cert-hostname-mismatch',
    forbidden: [
      'tls-cert-expired',
      'tls-cert-not-yet-valid',
      'tls-cert-self-signed',
      'tls-cert-untrusted-ca',
      'tls-cert-chain-incomplete',
      'tls-weak-key',
      'tls-handshake-failed',
      'tls-intercepted-by-proxy-or-av',
      'auth-bad-credentials',
    ],
  },
  fault: { certificate: 'common-name-only' },
});
