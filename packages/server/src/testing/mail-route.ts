import { readFileSync } from 'node:fs';
import { createCertificates, writeCertificateFiles } from '../../../lab/src/certificates.ts';
import type { Lab } from '../../../lab/src/lab.ts';
import { type Dovecot, startDovecot } from '../../../lab/src/servers/dovecot.ts';
import { type Postfix, startPostfix } from '../../../lab/src/servers/postfix.ts';

/** The owner of the mailbox, who is both sender and recipient. */
export const owner = { address: 'alice@lab.test', password: 'correct-Horse7battery' } as const;
/** Where the provider's server connects from: not where we do. */
export const providerAddress = '127.0.0.2';

export interface MailRouteOptions {
  /** main.cf parameters of the provider. */
  readonly provider?: Readonly<Record<string, string>>;
  readonly providerFiles?: Readonly<Record<string, string>>;
  /** main.cf parameters of the receiver. */
  readonly receiver?: Readonly<Record<string, string>>;
  readonly receiverFiles?: Readonly<Record<string, string>>;
  /** More configuration of the mailbox server. */
  readonly mailbox?: string;
}

/** A way of mail as it is in life: a provider, a receiver of its own, and mailboxes. */
export interface MailRoute {
  /** Takes mail from loopback addresses, in the clear or after STARTTLS, with the owner's login or without one. */
  readonly provider: Postfix;
  readonly receiver: Postfix;
  /** IMAP over implicit TLS on 127.0.0.1. */
  readonly mailbox: Dovecot;
  /** PEM of the authority that signed the servers' certificate, which is for `localhost`. */
  readonly ca: string;
}

/** Starts the three servers. `alice+Folder@lab.test` is delivered to that folder of alice. */
export async function startMailRoute(lab: Lab, options: MailRouteOptions = {}): Promise<MailRoute> {
  const files = await writeCertificateFiles(lab.directory, await createCertificates('healthy'));
  const lmtpPort = await lab.freePort();
  const mailbox = await startDovecot(lab, {
    protocol: 'imap',
    tls: 'implicit',
    certificate: files,
    users: [{ name: owner.address, password: owner.password }],
    config: [
      'protocols = imap lmtp',
      `service lmtp {\n inet_listener lmtp {\n address = 127.0.0.1\n port = ${lmtpPort}\n }\n}`,
      'recipient_delimiter = +',
      'lmtp_save_to_detail_mailbox = yes',
      'protocol lmtp {\n lda_mailbox_autocreate = yes\n}',
      'namespace inbox {\n inbox = yes\n mailbox Junk {\n special_use = \\Junk\n auto = create\n }\n mailbox Sent {\n special_use = \\Sent\n auto = create\n }\n}',
      options.mailbox ?? '',
    ].join('\n'),
  });
  const receiver = await startPostfix(lab, {
    tls: 'starttls',
    certificate: files,
    parameters: {
      myhostname: 'mx.lab.test',
      virtual_transport: `lmtp:inet:127.0.0.1:${lmtpPort}`,
      recipient_delimiter: '+',
      ...options.receiver,
    },
    ...(options.receiverFiles === undefined ? {} : { files: options.receiverFiles }),
    services: ['lmtp unix - - n - - lmtp'],
  });
  const provider = await startPostfix(lab, {
    relayFor: 'loopback',
    tls: 'starttls',
    certificate: files,
    auth: mailbox,
    parameters: {
      myhostname: 'smtp.provider.test',
      virtual_mailbox_domains: '',
      default_transport: 'smtp',
      relayhost: `[127.0.0.1]:${receiver.port}`,
      smtp_tls_security_level: 'may',
      smtp_bind_address: providerAddress,
      ...options.provider,
    },
    ...(options.providerFiles === undefined ? {} : { files: options.providerFiles }),
    services: ['smtp unix - - n - - smtp'],
  });
  return { provider, receiver, mailbox, ca: readFileSync(files.ca, 'utf8') };
}
