import { appendFile } from 'node:fs/promises';
import { createCertificates, writeCertificateFiles } from '../certificates.ts';
import type { Lab } from '../lab.ts';
import { type Postfix, startPostfix } from '../servers/postfix.ts';
import type { MailPath } from './path.ts';
import { waitUntilListening } from './wait.ts';

/** Name of the hoster's own mail server. */
export const hosterServerName = 'srv7.web-hoster.test';

/**
 * The mail server of the network the client is in, on the router's ports 25, 465 and 587: healthy, with a certificate
 * for its own name from an authority the client trusts, and not the server anyone asked for. PHPMailer/PHPMailer#985 shows
 * such a server answering for smtp.gmail.com.
 */
export async function startHosterServer(lab: Lab, path: MailPath): Promise<Postfix> {
  const setup = await createCertificates('healthy', { names: [hosterServerName] });
  const certificate = await writeCertificateFiles(lab.directory, setup);
  // Such a certificate comes from a public authority, so the client trusts it like the real server's.
  await appendFile(path.certificate.ca, setup.trusted);
  const ports = [25, 465, 587];
  const server = await startPostfix(lab, {
    tls: 'starttls',
    certificate,
    namespace: path.network.namespaces.router,
    services: ports.flatMap((port) =>
      ['0.0.0.0', '[::]'].map(
        (host) =>
          `${host}:${port} inet n - n - - smtpd${port === 465 ? ' -o smtpd_tls_wrappermode=yes' : ''}`,
      ),
    ),
    parameters: { myhostname: hosterServerName },
  });
  await waitUntilListening(path.network, 'router', ports, server.log);
  return server;
}
