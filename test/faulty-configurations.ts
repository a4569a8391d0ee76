import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CertificateFiles,
  type CertificateKind,
  createCertificates,
  writeCertificateFiles,
} from '../packages/lab/src/certificates.ts';
import type { Lab } from '../packages/lab/src/lab.ts';
import { startResponder } from '../packages/lab/src/scripted/responders.ts';
import { startScriptedServer } from '../packages/lab/src/scripted/server.ts';
import { login } from '../packages/lab/src/servers/check-call.ts';
import { startDovecot } from '../packages/lab/src/servers/dovecot.ts';
import { holdConnection } from '../packages/lab/src/servers/hold-connection.ts';
import { type Postfix, startPostfix } from '../packages/lab/src/servers/postfix.ts';

/** The name by which every server is reached; the private DNS knows it. */
export const serverName = 'smtp.lab.test';

/** What somebody enters who knows no more than Okta's fields. */
export interface Entered {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: string;
}

/** A configuration that cannot work, and what has to be said about it. */
export interface FaultyConfiguration {
  readonly entered: Entered;
  readonly errorCode: 'E0000223' | 'E0000224';
  readonly cause: string;
  readonly stage: string;
  /** Who must act. */
  readonly actor: string;
  /** The server's own words; undefined where it said none. */
  readonly reply: RegExp | undefined;
  /** What a person has to read in the message. */
  readonly says: RegExp;
}

/** A mail server that is well set up, and others that are not. */
export interface Configurations {
  readonly good: Entered;
  readonly postfix: Postfix;
  readonly faulty: Readonly<Record<FaultName, FaultyConfiguration>>;
  /** A PEM file of the authorities whose certificates are fine but for their fault. */
  readonly authorities: string;
}

/** One recipient whom the good server refuses. */
export const refusedRecipient = 'gone@lab.test';

export const faultNames = [
  // First, because it takes longest.
  'a silent port',
  'a wrong password',
  'an unknown user',
  'a locked account',
  'a port where nothing listens',
  'a host that is not in DNS',
  'TLS from the first byte where STARTTLS is expected',
  'an expired certificate',
  'a certificate of another name',
  'an unknown authority',
  'a server without a login',
  'a server without STARTTLS',
  'the port of the mailbox',
  'too many connections',
  'a busy server',
] as const;
export type FaultName = (typeof faultNames)[number];

/** Starts them all: Postfix and Dovecot, and scripted ones for silence and for a moment that none can be told to have. */
export async function startConfigurations(lab: Lab): Promise<Configurations> {
  const certify = async (kind: CertificateKind): Promise<CertificateFiles> =>
    writeCertificateFiles(lab.directory, await createCertificates(kind, { names: [serverName] }));
  const [healthy, expired, otherName, unknown] = await Promise.all(
    (['healthy', 'expired', 'wrong-name', 'unknown-authority'] as const).map(certify),
  );
  if (!healthy || !expired || !otherName || !unknown) throw new Error('a certificate is missing');
  const authorities = join(lab.directory, 'authorities.pem');
  writeFileSync(authorities, [healthy, expired, otherName].map(({ ca }) => readFileSync(ca)).join(''));

  const auth = await startDovecot(lab, { users: [login] });
  const starttls = { tls: 'starttls', certificate: healthy, auth } as const;
  const postfix = await startPostfix(lab, {
    ...starttls,
    parameters: {
      smtpd_sender_login_maps: 'texthash:$config_directory/owners',
      smtpd_sender_restrictions: 'reject_sender_login_mismatch',
      smtpd_recipient_restrictions: 'check_recipient_access texthash:$config_directory/refused, permit',
    },
    files: {
      owners: 'alice@lab.test alice@lab.test\nbob@lab.test bob@lab.test\n',
      refused: `${refusedRecipient} 550 5.1.1 No such user here\n`,
    },
  });
  const [withExpired, withOtherName, withUnknown, implicit, withoutLogin, withoutStarttls, full] =
    await Promise.all([
      startPostfix(lab, { ...starttls, certificate: expired }),
      startPostfix(lab, { ...starttls, certificate: otherName }),
      startPostfix(lab, { ...starttls, certificate: unknown }),
      startPostfix(lab, { ...starttls, tls: 'implicit' }),
      startPostfix(lab, { tls: 'starttls', certificate: healthy }),
      startPostfix(lab, { auth }),
      startPostfix(lab, {
        ...starttls,
        parameters: {
          smtpd_client_connection_count_limit: '1',
          smtpd_client_event_limit_exceptions: '',
        },
      }),
    ]);
  await holdConnection(lab, full);
  const locking = await startDovecot(lab, {
    protocol: 'submission',
    tls: 'starttls',
    certificate: healthy,
    users: [{ ...login, extra: 'nologin=yes' }],
    relay: postfix,
  });
  const mailbox = await startDovecot(lab, { protocol: 'imap', users: [login] });
  const silent = await startResponder(lab, 'silent');
  const busy = await startScriptedServer(lab, {
    // The words of Postfix's postscreen.
    answers: { greeting: { reply: '421 4.3.2 All server ports are busy', afterwards: 'close' } },
  });

  const good = { host: serverName, port: postfix.port, username: login.name, password: login.password };
  const at = (port: number): Entered => ({ ...good, port });
  const faulty: Configurations['faulty'] = {
    'a wrong password': {
      entered: { ...good, password: 'not-Alices-4711' },
      errorCode: 'E0000224',
      cause: 'auth-bad-credentials',
      stage: 'auth',
      actor: 'you',
      reply: /^535 5\.7\.8 /,
      says: /user name or password is wrong/,
    },
    'an unknown user': {
      entered: { ...good, username: 'nobody@lab.test' },
      errorCode: 'E0000224',
      cause: 'auth-bad-credentials',
      stage: 'auth',
      actor: 'you',
      reply: /^535 5\.7\.8 /,
      says: /login with nobody@lab\.test is rejected/,
    },
    'a locked account': {
      entered: at(locking.port),
      errorCode: 'E0000224',
      cause: 'auth-account-locked-or-suspended',
      stage: 'auth',
      actor: 'provider',
      reply: /^5\d\d .*disabled/i,
      says: /account is locked, suspended or disabled/,
    },
    'a port where nothing listens': {
      entered: at(await lab.freePort()),
      errorCode: 'E0000223',
      cause: 'tcp-connection-refused',
      stage: 'tcp',
      actor: 'you',
      reply: undefined,
      says: /refused the connection/,
    },
    'a host that is not in DNS': {
      entered: { ...good, host: 'smtp.lba.test' },
      errorCode: 'E0000223',
      cause: 'dns-host-not-found',
      stage: 'dns',
      actor: 'you',
      reply: undefined,
      says: /smtp\.lba\.test does not exist/,
    },
    'TLS from the first byte where STARTTLS is expected': {
      entered: at(implicit.port),
      errorCode: 'E0000223',
      cause: 'tls-mode-mismatch',
      // Where it waited: each side for the other's first word.
      stage: 'greeting',
      actor: 'you',
      reply: undefined,
      says: /the other TLS mode/,
    },
    'an expired certificate': {
      entered: at(withExpired.port),
      errorCode: 'E0000223',
      cause: 'tls-cert-expired',
      stage: 'starttls',
      actor: 'server-admin',
      reply: undefined,
      says: /no longer valid/,
    },
    'a certificate of another name': {
      entered: at(withOtherName.port),
      errorCode: 'E0000223',
      cause: 'tls-cert-hostname-mismatch',
      stage: 'starttls',
      actor: 'you',
      reply: undefined,
      says: /made for other names .*mail\.other-host\.test/,
    },
    'an unknown authority': {
      entered: at(withUnknown.port),
      errorCode: 'E0000223',
      cause: 'tls-cert-untrusted-ca',
      stage: 'starttls',
      actor: 'you',
      reply: undefined,
      says: /authority that this machine does not know/,
    },
    'a server without a login': {
      entered: at(withoutLogin.port),
      errorCode: 'E0000224',
      cause: 'auth-not-offered',
      stage: 'auth',
      actor: 'you',
      reply: undefined,
      says: /offers no login at all/,
    },
    'a server without STARTTLS': {
      entered: at(withoutStarttls.port),
      errorCode: 'E0000223',
      cause: 'starttls-not-offered',
      stage: 'starttls',
      actor: 'server-admin',
      reply: undefined,
      says: /does not offer STARTTLS/,
    },
    'a silent port': {
      entered: at(silent.port),
      errorCode: 'E0000223',
      cause: 'banner-timeout',
      stage: 'greeting',
      actor: 'server-admin',
      reply: undefined,
      says: /the greeting .* did not come/,
    },
    'the port of the mailbox': {
      entered: at(mailbox.port),
      errorCode: 'E0000223',
      cause: 'wrong-port-not-smtp',
      stage: 'greeting',
      actor: 'you',
      reply: undefined,
      says: /does not speak SMTP \(.*IMAP/,
    },
    'too many connections': {
      entered: at(full.port),
      errorCode: 'E0000223',
      cause: 'too-many-connections',
      stage: 'greeting',
      actor: 'you',
      reply: /^421 4\.7\.0 .*too many connections/,
      says: /too many are open at the same time/,
    },
    'a busy server': {
      entered: at(busy.port),
      errorCode: 'E0000223',
      cause: 'server-busy-or-unavailable',
      stage: 'greeting',
      actor: 'server-admin',
      reply: /^421 4\.3\.2 All server ports are busy$/,
      says: /does not serve this session at the moment/,
    },
  };
  return { good, postfix, faulty, authorities };
}
