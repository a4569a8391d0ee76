import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-intercepted-by-proxy-or-av--avast-self-signed',
  title: "Avast's Mail Shield marks a certificate it could not verify with its self-signed root.",
  expect: {
    cause: 'tls-intercepted-by-proxy-or-av',
    forbidden: [
      'tls-cert-self-signed',
      'tls-cert-chain-incomplete',
      'tls-cert-hostname-mismatch',
      'connection-redirected-by-host',
    ],
  },
  fault: { certificate: 'intercepted-avast-self-signed' },
});
