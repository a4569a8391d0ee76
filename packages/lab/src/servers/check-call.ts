import {
  type CertificateFiles,
  type CertificateKind,
  createAuthority,
  createCertificates,
  writeCertificateFiles,
} from '../certificates.ts';
import type { Lab } from '../lab.ts';
import type { CheckCall } from '../scenarios/types.ts';
import { type Dovecot, type DovecotOptions, startDovecot } from './dovecot.ts';
import { type Postfix, type PostfixOptions, startPostfix } from './postfix.ts';
import type { MailServer } from './server.ts';

/** The login that works on every lab server that has one. */
export const login = { name: 'alice@lab.test', password: 'correct-Horse7battery' } as const;

/** A certificate for `localhost`, 127.0.0.1 and ::1, with its files in the lab's folder. */
export async function labCertificate(lab: Lab, kind: CertificateKind = 'healthy'): Promise<CertificateFiles> {
  return writeCertificateFiles(lab.directory, await createCertificates(kind));
}

/** A certificate a client may show, with the root a server should trust for it. */
export async function clientCertificate(lab: Lab): Promise<CertificateFiles> {
  const root = await createAuthority();
  const issued = await root.issue({ names: ['client.lab.test'], usage: 'client' });
  return writeCertificateFiles(lab.directory, { trusted: root.certificate, ...issued });
}

/** What a person would enter and ask. */
export interface CallOptions {
  readonly security?: 'auto' | 'starttls' | 'implicit' | 'none';
  readonly certificate?: { readonly ca: string };
  readonly user?: { readonly name: string; readonly password: string };
  readonly from?: string;
  readonly to?: string;
  /** More arguments, such as `--send`. */
  readonly more?: readonly string[];
}

/** The call that checks a server with these settings. The EHLO name is a proper one unless `more` gives another. */
export function checkCall(server: Pick<MailServer, 'target'>, options: CallOptions): CheckCall {
  const { security, certificate, user, from, to, more = [] } = options;
  const args = [
    server.target,
    ...(security === undefined ? [] : ['--security', security]),
    ...(certificate === undefined ? [] : ['--ca', certificate.ca]),
    ...(user === undefined ? [] : ['--user', user.name]),
    ...(from === undefined ? [] : ['--from', from]),
    ...(to === undefined ? [] : ['--to', to]),
    ...(more.includes('--ehlo') ? [] : ['--ehlo', 'client.lab.test']),
    ...more,
  ];
  return { args, ...(user === undefined ? {} : { password: user.password }) };
}

/** Postfix with STARTTLS that checks logins with Dovecot: the commonest submission server there is. */
export async function startSubmission(
  lab: Lab,
  options: { readonly dovecot?: DovecotOptions; readonly postfix?: PostfixOptions } = {},
): Promise<{ readonly postfix: Postfix; readonly dovecot: Dovecot; readonly certificate: CertificateFiles }> {
  const [certificate, dovecot] = await Promise.all([
    labCertificate(lab),
    startDovecot(lab, { users: [login], ...options.dovecot }),
  ]);
  const postfix = await startPostfix(lab, {
    tls: 'starttls',
    certificate,
    auth: dovecot,
    ...options.postfix,
  });
  return { postfix, dovecot, certificate };
}

/** Dovecot's own submission service in front of a Postfix that relays for it. */
export async function startDovecotSubmission(
  lab: Lab,
  options: DovecotOptions = {},
): Promise<{ readonly dovecot: Dovecot; readonly postfix: Postfix; readonly certificate: CertificateFiles }> {
  const [certificate, postfix] = await Promise.all([
    labCertificate(lab),
    startPostfix(lab, { relayFor: 'loopback' }),
  ]);
  const dovecot = await startDovecot(lab, {
    protocol: 'submission',
    tls: 'starttls',
    certificate,
    users: [login],
    relay: postfix,
    ...options,
  });
  return { dovecot, postfix, certificate };
}
