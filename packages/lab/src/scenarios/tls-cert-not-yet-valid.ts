import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-cert-not-yet-valid',
  title: "The server's certificate becomes valid in five days.",
  expect: {
    cause: 'tls-cert-not-yet-valid',
    forbidden: [
      'tls-cert-expired',
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
  fault: { certificate: 'not-yet-valid' },
});
