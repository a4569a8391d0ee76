import type { ImapFlow, ListResponse } from 'imapflow';
import { MAX_FOLDERS } from './limits.ts';

/** What it means that the message is in a folder. */
export type FolderKind = 'inbox' | 'spam' | 'other';

/** A folder that is looked into. */
export interface Folder {
  readonly path: string;
  readonly kind: FolderKind;
  /** Gmail's folder of all messages, in which a label tells those that were sent. */
  readonly holdsAll: boolean;
}

/** Where no message arrives: the sender's own copies, and views of other folders. */
const NO_ARRIVAL: ReadonlySet<string> = new Set(['\\Sent', '\\Drafts', '\\Flagged', '\\Important']);
const NO_SELECT: readonly string[] = ['\\Noselect', '\\NonExistent'];

/** The folders to look into, the likeliest first: the inbox, those for spam, others. */
export async function listFolders(client: ImapFlow): Promise<readonly Folder[]> {
  const gmail = client.capabilities.has('X-GM-EXT-1');
  const folders = (await client.list()).flatMap((listed) => folderOf(listed, gmail));
  const order: readonly FolderKind[] = ['inbox', 'spam', 'other'];
  return folders.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).slice(0, MAX_FOLDERS);
}

function folderOf({ path, flags, specialUse }: ListResponse, gmail: boolean): readonly Folder[] {
  if (
    NO_SELECT.some((flag) => hasFlag(flags, flag)) ||
    (specialUse !== undefined && NO_ARRIVAL.has(specialUse))
  )
    return [];
  const holdsAll = specialUse === '\\All';
  // Without labels nothing tells what arrived there from what was sent.
  if (holdsAll && !gmail) return [];
  if (path.toUpperCase() === 'INBOX') return [{ path, kind: 'inbox', holdsAll }];
  return [{ path, kind: specialUse === '\\Junk' ? 'spam' : 'other', holdsAll }];
}

function hasFlag(flags: ReadonlySet<string>, wanted: string): boolean {
  return [...flags].some((flag) => flag.toLowerCase() === wanted.toLowerCase());
}
