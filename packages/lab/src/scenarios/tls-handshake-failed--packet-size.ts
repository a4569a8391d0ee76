import { pathNeeds, startPath } from '../network/path.ts';
import { dropLargePackets } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-handshake-failed--packet-size',
  title: "A tunnel on the way swallows packets above 1000 bytes, so the server's certificates never arrive.",
  needs: pathNeeds,
  expect: {
    cause: 'tls-handshake-failed',
    forbidden: [
      'banner-timeout',
      'tcp-timeout-filtered',
      'tls-mode-mismatch',
      'starttls-stripped-by-middlebox',
    ],
  },
  twin: {
    forbidden: [
      'banner-timeout',
      'starttls-stripped-by-middlebox',
      'tcp-timeout-filtered',
      'tls-handshake-failed',
      'tls-mode-mismatch',
    ],
  },
  build: async (lab, variant) =>
    (await startPath(lab, variant === 'fault' ? { rules: [dropLargePackets(1000)] } : {})).check(),
};
