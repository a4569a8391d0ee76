import { defineCause } from './define.ts';

/**
 * STARTTLS was removed or masked on the way. `detail`: the masked words or the path on which STARTTLS is
 * offered.
 */
export const cause = defineCause({
  id: 'starttls-stripped-by-middlebox',
  stage: 'starttls',
  level: 'blocking',
  actor: 'network',
  title: 'A device on the way removes STARTTLS',
  summary:
    "The server's offer of STARTTLS is removed or masked on the way to {server} ({detail}), so encryption cannot begin.",
  explanation:
    'A firewall or mail filter between here and the server rewrites the dialogue. Cisco PIX and ASA firewalls with SMTP inspection are the best-known case: the greeting turns into asterisks and STARTTLS into XXXXXXXA. Whoever can do that can read everything that is then sent in cleartext, so nothing was sent.',
  fix: [
    'Ask your network team: "A device on the path to {server} rewrites SMTP and removes STARTTLS; the transcript shows it. Please switch SMTP inspection off for this connection or let it allow TLS." On Cisco ASA that is "no inspect esmtp" in the policy map, or "allow-tls" in the ESMTP inspection map; on old PIX "no fixup protocol smtp 25".',
    'In the provider settings, use port 465 with implicit TLS (or 587) if the provider offers it; inspection mostly touches port 25 only.',
    "If your network team finds nothing, ask the server's administrator the same question: the device may stand in front of the server.",
    'Do not set Security to none to get around it.',
  ],
  decides:
    'If the greeting is intact and no path shows STARTTLS, the server itself does not offer it: starttls-not-offered.',
  references: [
    {
      title: 'RFC 3207 §6, security considerations',
      url: 'https://www.rfc-editor.org/rfc/rfc3207#section-6',
    },
    {
      title: 'RFC 7672 §1.3.1, STARTTLS downgrade attack',
      url: 'https://www.rfc-editor.org/rfc/rfc7672#section-1.3.1',
    },
    {
      title: 'Cisco: XXXXXXXA after EHLO and TLS failures',
      url: 'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118550-qa-esa-00.html',
    },
    {
      title: 'Cisco: SMTP and ESMTP connectivity through an ASA',
      url: 'https://www.cisco.com/c/en/us/support/docs/security/asa-5500-x-series-next-generation-firewalls/113423-asa-esmtp-smtp-inspection.html',
    },
  ],
});
