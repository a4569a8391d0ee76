/**
 * Every limit of a session, in one place. Each comment names the fault it stops. Times are milliseconds, sizes bytes.
 */

/** RFC 5321 §4.5.3.1.5 allows 512; real servers exceed it with long explanations. Stops the endless line. */
export const MAX_REPLY_LINE_BYTES = 8 * 1024;

/** Real EHLO replies have under 40 lines. Stops the endless `250-` and the 10,000-line EHLO reply. */
export const MAX_REPLY_LINES = 512;

/** Whole multi-line reply. Stops a reply that stays under both limits above and still bloats memory. */
export const MAX_REPLY_BYTES = 64 * 1024;

/** Replies that arrived without a command to answer. Stops a server that talks on its own. */
export const MAX_UNSOLICITED_REPLIES = 4;

/** Bytes kept of a line that cannot be a reply: enough to recognise HTTP, SSH, IMAP, MySQL. */
export const MAX_FOREIGN_BYTES = 2 * 1024;

/** How long to wait for the rest of a first line that cannot be a reply, before giving a verdict on what came. */
export const FOREIGN_LINE_GRACE_MS = 150;

/** Text kept of one transcript entry; longer ones are cut and say so. */
export const MAX_TRANSCRIPT_ENTRY_CHARS = 8 * 1024;

/** Entries and text kept of one transcript: 10,000 lines or a huge challenge do not bloat a report. */
export const MAX_TRANSCRIPT_ENTRIES = 2_000;

/** Text of all transcript entries together; stops endless lines from filling the memory. */
export const MAX_TRANSCRIPT_CHARS = 512 * 1024;

/** Decoded SASL challenge. RFC 4954 §4 has no lower limit than the 12,288 octets of a line; Kerberos aside, real ones are under 1 KiB. */
export const MAX_CHALLENGE_BYTES = 12 * 1024;

/** Rounds of one SASL exchange. Stops a server that answers every response with another 334. */
export const MAX_SASL_ROUNDS = 8;

/** SCRAM iteration count. RFC 7677 asks for 4,096 and more; a hostile server asks for 2^31 to hang the client. */
export const MAX_SCRAM_ITERATIONS = 600_000;

/** Head of a proxy's answer to CONNECT. */
export const MAX_PROXY_HEAD_BYTES = 16 * 1024;

/** RFC 5321 §4.5.3.2 allows minutes, meant for unattended relays. An administrator waits: each step has its own limit. */
export const DEFAULT_TIMEOUTS_MS = {
  /** Resolving the name. */
  dns: 5_000,
  /** SYN to SYN-ACK. */
  connect: 10_000,
  /** SYN-ACK to the last line of the greeting. Postfix's postscreen and some providers delay it by 5 to 10 s on purpose. */
  greeting: 15_000,
  /** One TLS handshake. */
  tls: 10_000,
  /** One command to the last line of its reply. */
  command: 15_000,
  /** End of data to its reply: content filters run here. */
  dataEnd: 60_000,
} as const;

/** One diagnosis or attempt in all. */
export const DEFAULT_DEADLINE_MS = 60_000;
