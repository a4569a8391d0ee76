import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'wrong-port-not-smtp--lmtp',
  title: 'The port is that of an LMTP server, which greets with 220 and knows LHLO only.',
  expect: {
    cause: 'wrong-port-not-smtp',
    forbidden: ['protocol-error', 'ehlo-name-rejected', 'server-misconfigured', 'starttls-not-offered'],
  },
  fault: { server: { protocol: 'lmtp', security: 'none' }, call: { security: 'starttls' } },
  healthy: {},
});
