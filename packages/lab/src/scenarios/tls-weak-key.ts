import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-weak-key',
  title: "The server's key is RSA with 1024 bits.",
  expect: {
    cause: 'tls-weak-key',
    forbidden: [
      'tls-cert-expired',
      'tls-cert-not-yet-valid',
      'tls-cert-hostname-mismatch',
      'tls-cert-self-signed',
      'tls-cert-untrusted-ca',
      'tls-cert-chain-incomplete',
      'tls-handshake-failed',
      'tls-intercepted-by-proxy-or-av',
    ],
  },
  fault: { certificate: 'weak-rsa-1024' },
});
