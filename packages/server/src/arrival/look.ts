import type { FetchMessageObject } from 'imapflow';
import { TOKEN_FIELD } from '../test-email/compose-message.ts';
import { type Bounce, bounceOf, isAbout, type Token } from './bounce.ts';
import { mayBeBounce, readDeliveryReport } from './delivery-report.ts';
import type { Folder } from './folders.ts';
import { type HeaderFields, readHeader, valuesOf } from './header-fields.ts';
import type { ImapSession } from './imap-session.ts';
import { MAX_BOUNCES, MAX_MESSAGE_BYTES, MAX_MESSAGES, MAX_MESSAGES_A_LOOK } from './limits.ts';

/** What is looked for. */
export interface Sought {
  readonly token: Token;
  readonly to: string;
  /** Milliseconds since 1970: mail of days before is not looked at. */
  readonly sentAt: number;
}

/** The message as it lies in a folder. */
export interface ArrivedCopy {
  readonly uid: number;
  readonly source: Uint8Array;
  /** Its whole size in bytes; more than `source` has where it was cut. */
  readonly sizeBytes: number;
}

/** What one look into a folder found. */
export type Found =
  | { readonly kind: 'message'; readonly folder: Folder; readonly copy: ArrivedCopy }
  | { readonly kind: 'bounce'; readonly folder: Folder; readonly bounce: Bounce };

const FIELDS = [
  TOKEN_FIELD,
  'Message-ID',
  'Subject',
  'Content-Type',
  'From',
  'Return-Path',
  'Auto-Submitted',
  'In-Reply-To',
];

interface Cursor {
  readonly uidValidity: bigint;
  /** Messages up to this one have been looked at. */
  readonly lastUid: number;
}

/** Remembers how far each folder has been looked through, over all sessions with the mailbox, and how much is left to look at. */
export class Lookout {
  readonly #sought: Sought;
  readonly #cursors = new Map<string, Cursor>();
  #messages = 0;
  #bounces = 0;

  constructor(sought: Sought) {
    this.#sought = sought;
  }

  /** Messages looked at so far. */
  get messages(): number {
    return this.#messages;
  }

  /**
   * Looks at what is new in a folder. The folder is opened for reading only: nothing in it changes, nothing becomes read.
   *
   * @returns what was found; a report of a delay comes as a bounce whose action says so
   */
  async look(session: ImapSession, folder: Folder): Promise<Found | undefined> {
    const { client } = session;
    const { uidValidity } = await client.mailboxOpen(folder.path, { readOnly: true });
    const known = this.#cursors.get(folder.path);
    const cursor = known?.uidValidity === uidValidity ? known : undefined;
    const uids = await this.#newUids(session, cursor);
    session.assertGoodFaith();
    if (uids.length === 0) return undefined;
    const wanted = uids.slice(0, Math.min(MAX_MESSAGES_A_LOOK, Math.max(0, MAX_MESSAGES - this.#messages)));
    this.#messages += wanted.length;
    const { message, suspects } = await this.#readHeaders(session, folder, wanted);
    if (message !== undefined) {
      const copy = await this.#fetchCopy(session, message);
      if (copy !== undefined) return { kind: 'message', folder, copy };
    }
    const bounce = await this.#readBounces(session, suspects);
    // Only now: what broke off in the middle is looked at again.
    this.#cursors.set(folder.path, { uidValidity, lastUid: uids[0] ?? 0 });
    return bounce === undefined ? undefined : { kind: 'bounce', folder, bounce };
  }

  /** The newest first. */
  async #newUids({ client }: ImapSession, cursor: Cursor | undefined): Promise<readonly number[]> {
    const day = 86_400_000;
    const query =
      cursor === undefined
        ? // A day by the server's calendar, in whatever zone it lives.
          { since: new Date(this.#sought.sentAt - day) }
        : { uid: `${cursor.lastUid + 1}:*` };
    const uids = (await client.search(query, { uid: true })) || [];
    // `n:*` always holds the last message, also when its number is lower (RFC 3501 §6.4.8).
    return uids.filter((uid) => uid > (cursor?.lastUid ?? 0)).toSorted((a, b) => b - a);
  }

  async #readHeaders(
    session: ImapSession,
    folder: Folder,
    uids: readonly number[],
  ): Promise<{ readonly message: number | undefined; readonly suspects: readonly number[] }> {
    const asked = new Set(uids);
    const suspects: number[] = [];
    let message: number | undefined;
    if (uids.length === 0) return { message, suspects };
    const answers = session.client.fetch(
      uids.join(','),
      { uid: true, headers: FIELDS, ...(folder.holdsAll ? { labels: true } : {}) },
      { uid: true },
    );
    for await (const answer of answers) {
      session.assertGoodFaith();
      if (!asked.delete(answer.uid) || (folder.holdsAll && wasSent(answer))) continue;
      const header = readHeader(answer.headers ?? new Uint8Array());
      const meaning = meaningOf(header, this.#sought.token);
      if (meaning === 'message') message ??= answer.uid;
      if (meaning === 'suspect') suspects.push(answer.uid);
    }
    return { message, suspects };
  }

  async #fetchCopy(session: ImapSession, uid: number): Promise<ArrivedCopy | undefined> {
    const fetched = await session.client.fetchOne(
      String(uid),
      { uid: true, size: true, source: { maxLength: MAX_MESSAGE_BYTES } },
      { uid: true },
    );
    if (fetched === false || fetched.source === undefined) return undefined;
    return { uid, source: fetched.source, sizeBytes: fetched.size ?? fetched.source.length };
  }

  async #readBounces(session: ImapSession, uids: readonly number[]): Promise<Bounce | undefined> {
    const { token, to } = this.#sought;
    let delayed: Bounce | undefined;
    for (const uid of uids) {
      if (this.#bounces === MAX_BOUNCES) break;
      this.#bounces += 1;
      const copy = await this.#fetchCopy(session, uid);
      session.assertGoodFaith();
      const report = copy === undefined ? undefined : await readDeliveryReport(copy.source);
      if (report === undefined || !isAbout(token, report)) continue;
      const bounce = bounceOf(report, to);
      if (bounce.action === 'failed') return bounce;
      if (bounce.action === 'delayed') delayed ??= bounce;
    }
    return delayed;
  }
}

/** The token's own field says that it is the message; where a server took the field out, its id or subject does. */
function meaningOf(header: HeaderFields, { testId, messageId }: Token): 'message' | 'suspect' | undefined {
  if (valuesOf(header, TOKEN_FIELD.toLowerCase()).includes(testId)) return 'message';
  if (mayBeBounce(header)) return 'suspect';
  if (valuesOf(header, 'message-id').includes(messageId)) return 'message';
  // What answers it has its subject as well: a person, or a vacation message.
  const isAnswer =
    valuesOf(header, 'in-reply-to').length > 0 ||
    /^auto-replied/i.test(valuesOf(header, 'auto-submitted')[0] ?? '');
  return !isAnswer && valuesOf(header, 'subject').some((subject) => subject.includes(testId))
    ? 'message'
    : undefined;
}

/** In Gmail's folder of all messages. */
function wasSent({ labels }: FetchMessageObject): boolean {
  return labels === undefined || labels.has('\\Sent') || labels.has('\\Draft');
}
