import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'tls-mode-mismatch--implicit-on-port-with-slow-greeting',
  title: 'Implicit TLS is set, the port speaks cleartext first and lets its greeting wait a second.',
  expect: {
    cause: 'tls-mode-mismatch',
    forbidden: ['tls-handshake-failed', 'wrong-port-not-smtp', 'tls-protocol-too-old', 'protocol-error'],
  },
  fault: {
    server: { answers: { greeting: { reply: '220 mail.example.test ESMTP ready', delayMs: 1_000 } } },
    call: { security: 'implicit', timeout: 10 },
  },
  healthy: {
    server: { answers: { greeting: { reply: '220 mail.example.test ESMTP ready', delayMs: 1_000 } } },
    call: { timeout: 10 },
  },
});
