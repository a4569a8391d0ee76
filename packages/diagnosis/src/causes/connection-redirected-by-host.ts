import { defineCause } from './define.ts';

/**
 * Another machine answers under the configured name: the hosting network diverts outgoing SMTP. `detail`:
 * what showed it, the name in the certificate or the greeting.
 */
export const cause = defineCause({
  id: 'connection-redirected-by-host',
  stage: 'greeting',
  level: 'blocking',
  actor: 'network',
  title: 'Another mail server answers in place of the one configured',
  summary:
    'The connection to {server} was answered by a different mail server ({detail}), so the network here diverts outgoing mail.',
  explanation:
    'Shared web hosters commonly redirect outgoing SMTP on 25, 465 and 587 to their own server. It answers under any name, shows its own greeting and certificate, and refuses your login because it does not know your account. The password is not wrong; it was offered to a stranger or withheld.',
  fix: [
    'Ask the hoster: "Outgoing SMTP from our account to {server} is answered by your own server, as the certificate in the report shows. Please exempt us from the SMTP restriction or redirect." On cPanel servers this is the SMTP Restrictions setting (or SMTP_BLOCK in the CSF firewall).',
    'If the hoster will not, try a port that is not diverted, such as 2525 or 2587, if your provider offers one.',
    "Otherwise send through the provider's HTTPS interface, or through the hoster's own mail server with an account there.",
    'Do not switch certificate checks off: the login would then go to the wrong server.',
    'Compare by running the check from another network; there the right certificate appears.',
  ],
  decides:
    'A certificate made by an antivirus or inspection product with the right name is tls-intercepted-by-proxy-or-av; a wrong name on the right server is tls-cert-hostname-mismatch.',
  references: [
    {
      title: 'RFC 9525 §6, verifying service identity',
      url: 'https://www.rfc-editor.org/rfc/rfc9525#section-6',
    },
    {
      title: 'RFC 3207 §6, security considerations',
      url: 'https://www.rfc-editor.org/rfc/rfc3207#section-6',
    },
    {
      title: 'osTicket issue 2301: cPanel redirects SMTP to the local server',
      url: 'https://github.com/osTicket/osTicket/issues/2301',
    },
    {
      title: "PHPMailer issue 2061: the hoster's Exim answers as smtp.gmail.com",
      url: 'https://github.com/PHPMailer/PHPMailer/issues/2061',
    },
  ],
});
