import { defineCause } from './define.ts';

/**
 * The certificate's first day lies in the future; often the clock of this machine is behind. `detail`:
 * the first day and this machine's time.
 */
export const cause = defineCause({
  id: 'tls-cert-not-yet-valid',
  stage: 'tls',
  level: 'blocking',
  actor: 'server-admin',
  title: "The server's certificate is not valid yet",
  summary: 'The certificate of {server} becomes valid only later ({detail}), so it cannot be trusted today.',
  explanation:
    'Either the certificate was made with a wrong date, or the clock of the machine that checks it is behind. Virtual machines and containers that were paused, and devices without a battery, often have a wrong clock.',
  fix: [
    'Check date, time and time zone of this machine and let it follow a time server (NTP).',
    'If the clock is right, ask the server\'s administrator: "The certificate on {server} begins in the future, as shown in the report. Please have it issued again and check the clock of the machine that issued it."',
    'If the certificate was made a few minutes ago, wait until its first minute has come and run the check again.',
  ],
  decides: "If other servers' certificates look not yet valid too, the clock of this machine is wrong.",
  references: [
    { title: 'RFC 5280 §4.1.2.5, validity', url: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5' },
  ],
});
