import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-cert-expired--intermediate',
  title: 'The leaf is valid, the intermediate above it has expired.',
  expect: {
    cause: 'tls-cert-expired',
    forbidden: [
      'tls-cert-not-yet-valid',
      'tls-cert-hostname-mismatch',
      'tls-cert-self-signed',
      'tls-cert-untrusted-ca',
      'tls-cert-chain-incomplete',
      'tls-weak-key',
      'tls-handshake-failed',
      'tls-intercepted-by-proxy-or-av',
      'auth-bad-credentials',
    ],
  },
  fault: { certificate: 'expired-intermediate' },
});
