import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-handshake-failed--silent',
  title: 'The server accepts STARTTLS and never answers the ClientHello.',
  expect: {
    cause: 'tls-handshake-failed',
    forbidden: [
      'tls-cert-expired',
      'tls-cert-not-yet-valid',
      'tls-cert-hostname-mismatch',
      'tls-cert-self-signed',
      'tls-cert-untrusted-ca',
      'tls-cert-chain-incomplete',
      'tls-weak-key',
      'tls-intercepted-by-proxy-or-av',
      'tls-mode-mismatch',
      'tls-protocol-too-old',
      'tls-cipher-mismatch',
      'client-cert-required',
      'starttls-failed',
      'banner-timeout',
      'tcp-timeout-filtered',
    ],
  },
  fault: { server: { tls: { fault: 'stall' } }, call: { timeout: 2 } },
});
