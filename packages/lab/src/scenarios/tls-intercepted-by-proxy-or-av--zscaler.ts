import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-intercepted-by-proxy-or-av--zscaler',
  title: 'Zscaler replaces the certificate.',
  expect: {
    cause: 'tls-intercepted-by-proxy-or-av',
    forbidden: [
      'tls-cert-self-signed',
      'tls-cert-chain-incomplete',
      'tls-cert-hostname-mismatch',
      'connection-redirected-by-host',
    ],
  },
  fault: { certificate: 'intercepted-zscaler' },
});
