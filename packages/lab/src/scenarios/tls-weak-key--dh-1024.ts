import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-weak-key--dh-1024',
  title: 'The server offers only Diffie-Hellman with a group of 1024 bits.',
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
      'tls-cipher-mismatch',
      'tls-protocol-too-old',
    ],
  },
  fault: { server: { tls: { dhBits: 1024 } }, certificate: 'healthy-rsa' },
  healthy: { server: { tls: { dhBits: 2048 } }, certificate: 'healthy-rsa' },
});
