import { defineCause } from './define.ts';

/**
 * The name resolves to private addresses only, which a sender outside cannot reach. `detail`: the
 * addresses.
 */
export const cause = defineCause({
  id: 'dns-private-address',
  stage: 'dns',
  level: 'warning',
  actor: 'network',
  title: 'The host name has only a private address',
  summary:
    'Behind {host} there is only a private address ({detail}), which can be reached from inside that network but not from the internet.',
  explanation:
    'Private addresses have no meaning outside the network that uses them. A check from inside may pass while a hosted service that is to send through this server never reaches it. Seen from outside, packets go nowhere or to an unrelated machine.',
  fix: [
    'If the sender runs in the same network or over a VPN, nothing is wrong; run the check on the machine that will really send.',
    'If the sender is a hosted service, ask your network team: "Please give {host} a public address, publish it in public DNS, and allow the hosted service\'s address ranges to reach the SMTP port."',
    'Otherwise let the hosted service send through a relay that has a public address, and let that relay hand the mail inside.',
    'If the name should have a public address, check which DNS view answers here: split DNS gives different answers inside and outside.',
  ],
  decides:
    'It becomes the cause when the connection fails from outside; where the connection works it stays a warning.',
  references: [
    { title: 'RFC 1918 §3, private address space', url: 'https://www.rfc-editor.org/rfc/rfc1918#section-3' },
    {
      title: 'RFC 4193 §3, unique local IPv6 addresses',
      url: 'https://www.rfc-editor.org/rfc/rfc4193#section-3',
    },
    { title: 'RFC 6598 §7, shared address space', url: 'https://www.rfc-editor.org/rfc/rfc6598#section-7' },
  ],
});
