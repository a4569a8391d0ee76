import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-cert-untrusted-ca--root-sent',
  title: 'The certificate is issued by a private authority, whose root the server sends along.',
  expect: {
    cause: 'tls-cert-untrusted-ca',
    forbidden: [
      'tls-cert-expired',
      'tls-cert-not-yet-valid',
      'tls-cert-hostname-mismatch',
      'tls-cert-self-signed',
      'tls-cert-chain-incomplete',
      'tls-weak-key',
      'tls-handshake-failed',
      'tls-intercepted-by-proxy-or-av',
      'auth-bad-credentials',
    ],
  },
  fault: { certificate: 'root-sent-unknown-authority' },
});
