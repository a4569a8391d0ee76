import { startResponder } from '../scripted/responders.ts';
import { call, callFor } from '../scripted/scenario.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'wrong-port-not-smtp--https',
  title: 'Implicit TLS is set and the port is that of a web server, which says nothing before it is asked.',
  needs: [],
  expect: {
    cause: 'wrong-port-not-smtp',
    forbidden: ['protocol-error', 'banner-timeout', 'tls-mode-mismatch', 'tls-handshake-failed'],
  },
  twin: { forbidden: ['wrong-port-not-smtp'] },
  build: async (lab, variant) => {
    if (variant === 'twin') return call(lab, { server: { security: 'implicit' } });
    const web = await startResponder(lab, 'http', { tls: true });
    const files = web.ca === undefined ? {} : { files: { ca: web.ca } };
    return callFor({ endpoint: web.endpoint, ...files }, { security: 'implicit', timeout: 2 });
  },
};
