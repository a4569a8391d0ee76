import { defineCause } from './define.ts';

/**
 * The server asks for a client certificate and does not go on without one. `detail`: the authorities it
 * accepts, where it names them.
 */
export const cause = defineCause({
  id: 'client-cert-required',
  stage: 'tls',
  level: 'blocking',
  actor: 'you',
  title: 'The server wants a client certificate',
  summary:
    'To use {server}, the sender has to identify itself with a certificate of its own, and the settings contain none that is accepted.',
  explanation:
    'Some relays identify their clients by certificate, in place of or besides a password. The handshake ends, or a later command is refused, until a certificate that the server knows is presented.',
  fix: [
    "Ask the server's administrator for a client certificate and its key for this sender, or send them a signing request.",
    'In the provider settings, set client certificate and key (in the check: --client-cert and --client-key).',
    "If a certificate is set and still refused, compare with the administrator: its fingerprint on the server's list, its issuer, its last day and its purpose (client authentication).",
    'If you should be able to log in with a password, check host and port; the provider may have a second port for that.',
  ],
  decides:
    'If the server rejects a certificate that was sent, the alert says so (bad_certificate, certificate_unknown); without one it says certificate_required or handshake_failure.',
  references: [
    {
      title: 'RFC 8446 §4.3.2, certificate request',
      url: 'https://www.rfc-editor.org/rfc/rfc8446#section-4.3.2',
    },
    {
      title: 'RFC 8446 §6.2, error alerts, certificate_required',
      url: 'https://www.rfc-editor.org/rfc/rfc8446#section-6.2',
    },
  ],
});
