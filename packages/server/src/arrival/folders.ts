import type { ImapFlow, ListResponse } from 'imapflow';
import { specialUse } from 'imapflow/lib/special-use';
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
  const folders = (await client.list({ listOnly: true })).flatMap((listed) =>
    folderOf(listed, client.capabilities),
  );
  const order: readonly FolderKind[] = ['inbox', 'spam', 'other'];
  return folders.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).slice(0, MAX_FOLDERS);
}

function folderOf(
  { path, name, flags }: ListResponse,
  capabilities: ImapFlow['capabilities'],
): readonly Folder[] {
  if (NO_SELECT.some((flag) => hasFlag(flags, flag))) return [];
  if (path.toUpperCase() === 'INBOX') return [{ path, kind: 'inbox', holdsAll: false }];
  // RFC 6154; where a server does not know it, the names that mail programs give such folders, in many languages.
  const { flag } = specialUse(capabilities.has('SPECIAL-USE'), { flags, name });
  if (flag !== null && NO_ARRIVAL.has(flag)) return [];
  const holdsAll = flag === '\\All';
  // Without Gmail's labels nothing tells what arrived there from what was sent.
  if (holdsAll && !capabilities.has('X-GM-EXT-1')) return [];
  return [{ path, kind: flag === '\\Junk' ? 'spam' : 'other', holdsAll }];
}

function hasFlag(flags: ReadonlySet<string>, wanted: string): boolean {
  return [...flags].some((flag) => flag.toLowerCase() === wanted.toLowerCase());
}
