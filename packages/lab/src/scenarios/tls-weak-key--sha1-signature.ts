import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-weak-key--sha1-signature',
  title: 'The certificate is signed with SHA-1.',
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
  fault: { certificate: 'sha1-signature' },
});
