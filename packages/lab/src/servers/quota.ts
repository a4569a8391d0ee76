import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lab } from '../lab.ts';
import { account } from './accounts.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';

/** Dovecot as Postfix' policy service for quotas. */
export interface DovecotQuota {
  /** For `check_policy_service unix:…`. */
  readonly socket: string;
  readonly dovecot: Dovecot;
}

/** Starts Dovecot's quota-status service over one mailbox that holds a single message. */
export async function startDovecotQuota(
  lab: Lab,
  options: { readonly user: string; readonly limitBytes: number; readonly usedBytes: number },
): Promise<DovecotQuota> {
  const dovecot = await startDovecot(lab, {
    config: [
      'mail_plugins = quota',
      'service quota-status {',
      ' executable = quota-status -p postfix',
      ' unix_listener quota-status-lab {\n mode = 0666\n }',
      '}',
      'plugin {',
      ' quota = count:User quota',
      ' quota_vsizes = yes',
      ` quota_rule = *:storage=${options.limitBytes}B`,
      ' quota_grace = 0',
      ' quota_status_success = DUNNO',
      ' quota_status_nouser = DUNNO',
      // The reply Dovecot's documentation gives for this.
      ' quota_status_overquota = "552 5.2.2 Mailbox is full"',
      '}',
    ].join('\n'),
  });
  const maildir = join(dovecot.mailDirectory, options.user, 'Maildir');
  const { uid, gid } = account('vmail');
  for (const path of [
    join(dovecot.mailDirectory, options.user),
    maildir,
    ...['cur', 'new', 'tmp'].map((name) => join(maildir, name)),
  ]) {
    await mkdir(path, { mode: 0o700 });
    await chown(path, uid, gid);
  }
  const text = `From: <app@example.com>\nSubject: filler\n\n${'x'.repeat(70)}\n`.padEnd(
    options.usedBytes,
    'filler\n',
  );
  const message = join(maildir, 'cur', '1000000000.M1P1.lab:2,S');
  await writeFile(message, text);
  await chown(message, uid, gid);
  return { socket: join(dovecot.runDirectory, 'quota-status-lab'), dovecot };
}
