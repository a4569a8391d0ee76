import { defineCause } from './define.ts';

/**
 * The server refuses this client address because it is not on its list. `detail`: the server's words; the
 * provider's admin console acts where it is a mail service.
 */
export const cause = defineCause({
  id: 'ip-not-allowlisted',
  stage: 'greeting',
  level: 'blocking',
  actor: 'server-admin',
  title: 'The server does not admit this IP address',
  summary:
    'The server refuses mail from {seenAddress} because that address is not on the list of those it admits.',
  explanation:
    'Relays and some mail services only talk to addresses they were told about. The settings may be right; the address this machine appears under has to be entered at the other side. Behind NAT, a VPN or a cloud gateway it is not the address the machine itself shows.',
  fix: [
    'Give the server\'s administrator this address and sentence: "Please allow {seenAddress} to connect and send through {server}; it is the public address of our sender."',
    'If the server is a mail service, add {seenAddress} yourself in its admin console, under allowed or trusted IP addresses of the relay or the SMTP user.',
    'If the sender has changing addresses, get a fixed outgoing address (NAT gateway or static IP) first and have that one allowed.',
    "If the address in the server's reply is not yours, ask your network team which gateway the mail leaves through.",
  ],
  decides:
    'Words such as blocklist, Spamhaus, reputation or spam mean ip-blocklisted; relaying denied after a login means relay-denied.',
  references: [
    { title: 'RFC 5321 §3.1, session initiation', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.1' },
    {
      title: 'RFC 3463 §3.8, security or policy status',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    },
  ],
});
