import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-cert-hostname-mismatch',
  title: 'The certificate names other hosts than the one that was asked for.',
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
  fault: { certificate: 'wrong-name' },
});
