import { defineCause } from './define.ts';

/**
 * TLS was spoken to a port that speaks cleartext first, or cleartext to a port that wants TLS at once.
 * `suggestion`: the mode that works on this port.
 */
export const cause = defineCause({
  id: 'tls-mode-mismatch',
  stage: 'tls',
  level: 'blocking',
  actor: 'you',
  title: 'The TLS mode does not fit the port',
  summary:
    'At {server}, {security} as set is not what the port speaks; it needs the other TLS mode ({suggestion}).',
  explanation:
    'There are two ways to use TLS. With implicit TLS (usual on 465) encryption begins with the first byte; with STARTTLS (usual on 587 and 25) the dialogue begins in cleartext and is then upgraded. Mixing them up gives "wrong version number" or a silent wait for a greeting.',
  fix: [
    'In the provider settings, set Security to what the port speaks ({suggestion}). Port 465 takes implicit TLS, often called SSL/TLS; ports 587 and 25 take STARTTLS.',
    'If the program has only one switch named secure or SSL, switch it on for 465 and off for 587; off still uses STARTTLS where the program supports it.',
    'If the server uses unusual ports, ask its administrator: "Does this port expect implicit TLS or STARTTLS?"',
  ],
  decides: 'If neither mode works on this port, the cause is banner-timeout or tls-handshake-failed.',
  references: [
    {
      title: 'RFC 8314 §3.3, implicit TLS for submission',
      url: 'https://www.rfc-editor.org/rfc/rfc8314#section-3.3',
    },
    { title: 'RFC 3207 §4, STARTTLS', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
  ],
});
