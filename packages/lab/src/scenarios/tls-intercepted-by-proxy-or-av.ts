import { createCertificates } from '../certificates.ts';
import { divert } from '../network/divert.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-intercepted-by-proxy-or-av',
  title: 'An antivirus mail shield answers the implicit TLS of port 465 with a certificate of its own.',
  needs: pathNeeds,
  expect: {
    cause: 'tls-intercepted-by-proxy-or-av',
    forbidden: [
      'tls-cert-hostname-mismatch',
      'tls-cert-self-signed',
      'connection-redirected-by-host',
      'tls-handshake-failed',
    ],
  },
  twin: {
    forbidden: [
      'connection-redirected-by-host',
      'tls-cert-hostname-mismatch',
      'tls-cert-self-signed',
      'tls-handshake-failed',
      'tls-intercepted-by-proxy-or-av',
    ],
  },
  build: async (lab, variant) => {
    const path = await startPath(lab);
    if (variant === 'fault') {
      const { chain, key } = await createCertificates('intercepted-avast', { names: [serverName] });
      const rules = await divert(lab, path, 465, (upstream) => ({
        part: 'tls-interceptor',
        options: { upstream, mode: 'implicit', chain, key },
      }));
      await path.network.setRules(rules);
    }
    return path.check(`${serverName}:465`);
  },
};
