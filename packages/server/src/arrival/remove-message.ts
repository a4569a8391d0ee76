import { TOKEN_FIELD } from '../test-email/compose-message.ts';
import type { Folder } from './folders.ts';
import { readHeader } from './header-fields.ts';
import type { ImapSession } from './imap-session.ts';
import { inboxFailureOf } from './inbox-failure.ts';
import type { ArrivedCopy, Sought } from './look.ts';

/** Whether the message was taken out, and why not. */
export interface Removal {
  readonly deleted: boolean;
  readonly note?: string;
}

/**
 * Takes the test message out of the mailbox, and nothing else: without UIDPLUS a server would also take out what others
 * have marked (RFC 4315 §1), so there it stays. Never throws.
 */
export async function removeMessage(
  options: {
    readonly open: (signal: AbortSignal) => Promise<ImapSession>;
    readonly signal: AbortSignal;
    readonly sought: Pick<Sought, 'token'>;
  },
  folder: Pick<Folder, 'path'>,
  copy: Pick<ArrivedCopy, 'uid'>,
): Promise<Removal> {
  let session: ImapSession | undefined;
  try {
    session = await options.open(options.signal);
    const { client } = session;
    if (!client.capabilities.has('UIDPLUS'))
      return { deleted: false, note: 'The message was left: this server cannot delete one message alone.' };
    await client.mailboxOpen(folder.path);
    // A mailbox that was made anew meanwhile has other messages under the same numbers.
    const found = await client.fetchOne(
      String(copy.uid),
      { headers: [TOKEN_FIELD, 'Message-ID'] },
      { uid: true },
    );
    const header = readHeader((found === false ? undefined : found.headers) ?? new Uint8Array());
    const { testId, messageId } = options.sought.token;
    if (!header.fields.some(({ value }) => value === testId || value === messageId))
      return { deleted: false, note: 'The message was no longer there to delete.' };
    const deleted = await client.messageDelete(String(copy.uid), { uid: true });
    return deleted ? { deleted } : { deleted, note: 'The server did not delete the message.' };
  } catch (error) {
    const { message } = inboxFailureOf(error, session?.server ?? 'of the inbox');
    return { deleted: false, note: `The message was left: ${message}` };
  } finally {
    await session?.close();
  }
}
