/** The domain every lab server is the mailbox server of. */
export const labDomain = 'lab.test';

/** Its mailboxes. */
export const labMailboxes: readonly string[] = ['alice', 'bob', 'postmaster'];
