import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-cert-expires-soon',
  title: "The server's certificate is valid for ten days more; all else works.",
  expect: {
    cause: 'tls-cert-expires-soon',
    verdict: 'degraded',
    forbidden: [
      'tls-cert-expired',
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
  fault: { certificate: 'expires-soon' },
});
