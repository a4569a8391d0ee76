import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-mode-mismatch--auto-on-implicit-port',
  title: 'The TLS mode is left open on an unusual port, and that port waits for TLS from the first byte.',
  expect: {
    cause: 'tls-mode-mismatch',
    forbidden: ['banner-timeout', 'wrong-port-not-smtp', 'tcp-reset', 'protocol-error'],
  },
  fault: { server: { security: 'implicit' }, call: { security: 'auto', timeout: 2 } },
  healthy: { server: { security: 'implicit' }, call: { timeout: 2 } },
});
