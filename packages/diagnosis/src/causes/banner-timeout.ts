import { defineCause } from './define.ts';

/**
 * Connected, but no greeting came within the limit and the port does not speak implicit TLS either.
 * `detail`: how long was waited.
 */
export const cause = defineCause({
  id: 'banner-timeout',
  stage: 'greeting',
  level: 'blocking',
  actor: 'server-admin',
  title: 'The server accepts the connection but never greets',
  summary:
    'The connection to {server} was made, but the greeting every mail server sends first did not come within the time limit ({detail}).',
  explanation:
    'The machine took the connection and then said nothing, in cleartext or in TLS. Servers delay the greeting while they look up the client in DNS or on blocklists, when all their workers are busy, or when a load balancer has no mail service behind it. Some firewalls and antivirus products accept every connection first and only then try to reach the server.',
  fix: [
    'Ask the server\'s administrator: "We connect to {server} and get no greeting. Is the mail service behind the load balancer up, are all its processes busy, and do its reverse DNS and blocklist look-ups for {seenAddress} time out?"',
    'Run the check with a time-out of 60 seconds; a late greeting points to slow look-ups at the server, and the sender then needs the same patience.',
    'Switch the mail protection of an antivirus program or firewall on this machine off for a test, or exempt this port.',
    'Run the check from another network. If the greeting comes there, give the report to your network team: the connection is answered by something in between.',
  ],
  decides:
    'If the port speaks TLS at once, the cause is tls-mode-mismatch; if the connection itself is never made, it is tcp-timeout-filtered.',
  references: [
    {
      title: 'RFC 5321 §4.5.3.2.1, initial 220 message, 5 minutes',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2.1',
    },
    { title: 'RFC 5321 §3.1, session initiation', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.1' },
  ],
});
