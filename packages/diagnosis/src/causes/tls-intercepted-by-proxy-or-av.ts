import { defineCause } from './define.ts';

/** The certificate was made by an interception product. `detail`: the issuer named in the certificate. */
export const cause = defineCause({
  id: 'tls-intercepted-by-proxy-or-av',
  stage: 'tls',
  level: 'blocking',
  actor: 'network',
  title: "An inspection product replaced the server's certificate",
  summary:
    'The certificate shown for {server} was not issued to that server but made on the way by an inspection product ({detail}).',
  explanation:
    'Antivirus programs with a mail shield and firewalls with TLS inspection open the encrypted connection, read it, and present a certificate of their own. The sending program does not know its issuer and stops, which is right: it cannot tell the product from an attacker. Known names are Avast, AVG, Kaspersky, ESET, Bitdefender, Sophos, Fortinet, Palo Alto, Zscaler, Netskope and Cisco.',
  fix: [
    'If the issuer is an antivirus program on this machine, exempt the mail ports or switch its scanning of encrypted mail off. In Avast that is the SSL scanning of the Mail Shield.',
    'If it is a firewall or cloud gateway, ask your network team: "TLS inspection replaces the certificate of {server}; the issuer is in the report. Please exempt this host and port from inspection."',
    'If inspection is company policy, have its root certificate installed for the sending program: in the system store, or by NODE_EXTRA_CA_CERTS, SSL_CERT_FILE or --ca.',
    'Do not switch certificate checks off; then nobody would notice a real attacker.',
    'To be sure, run the check from another network and compare the fingerprint of the certificate.',
  ],
  decides:
    "A private authority of the server's own company is tls-cert-untrusted-ca: it shows the same certificate from every network.",
  references: [
    {
      title: 'RFC 9525 §6, verifying service identity',
      url: 'https://www.rfc-editor.org/rfc/rfc9525#section-6',
    },
    { title: 'MailKit issue 912: Avast Mail Shield', url: 'https://github.com/jstedfast/MailKit/issues/912' },
    {
      title: 'PHPMailer issue 776: Avast SSL scanning',
      url: 'https://github.com/PHPMailer/PHPMailer/issues/776',
    },
  ],
});
