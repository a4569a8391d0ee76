import { defineCause } from './define.ts';

/** The certificate expires within 30 days. `detail`: its last day and the days left. */
export const cause = defineCause({
  id: 'tls-cert-expires-soon',
  stage: 'tls',
  level: 'warning',
  actor: 'server-admin',
  title: "The server's certificate expires within 30 days",
  summary:
    'The certificate of {server} is valid now but expires soon ({detail}); after that day sending stops.',
  explanation:
    'Nothing fails today. Certificates that renew themselves are usually renewed about 30 days before the end, so one that comes closer points to a renewal that does not run, or to a mail service that was not reloaded after it.',
  fix: [
    'Ask the server\'s administrator: "The certificate on {server} expires on the day in the report. Is its renewal planned, and does the mail service reload afterwards?"',
    'If the server is yours, test the renewal now (for example certbot renew --dry-run) and reload the mail service.',
    'Run the check again after the renewal; the warning must be gone.',
  ],
  decides: 'A certificate already past its last day is tls-cert-expired.',
  references: [
    { title: 'RFC 5280 §4.1.2.5, validity', url: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5' },
  ],
});
