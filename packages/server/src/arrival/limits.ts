/** What proof of arrival reads and waits for at most. Each limit stops a hostile mail server or message. */

/** Of one message, header and body: the test message has 2,000 bytes, a bounce with explanations some 20,000. */
export const MAX_MESSAGE_BYTES = 256 * 1024;
/** Of the header that is read. */
export const MAX_HEADER_BYTES = 128 * 1024;
/** Fields of a header that are read, from the top. Mail that went through thirty servers has some 150. */
export const MAX_HEADER_FIELDS = 500;
/** Octets of one unfolded field that are looked at. */
export const MAX_FIELD_LENGTH = 8_000;
/** Hops that are told of. RFC 5321 §6.3 has servers refuse a message after 100. */
export const MAX_HOPS = 100;
/** Signatures that are judged: each costs questions to the DNS. */
export const MAX_SIGNATURES = 10;
/** MIME parts inside one another, in a bounce. */
export const MAX_MIME_DEPTH = 20;
/** Recipients of one delivery report. */
export const MAX_REPORT_RECIPIENTS = 50;
/** Kept of any text that somebody else wrote. */
export const MAX_QUOTED_TEXT = 1_000;
/** Questions to the DNS for one message: ten of SPF (RFC 7208 §4.6.4) with their addresses, a key each, and DMARC. */
export const MAX_DNS_QUESTIONS = 100;
/** Connecting to the mail server, greeting and TLS, milliseconds. */
export const CONNECT_TIMEOUT_MS = 15_000;
/** Silence in the middle of a command. */
export const COMMAND_TIMEOUT_MS = 60_000;
/** One line of an IMAP server, one literal, and one whole response. */
export const MAX_IMAP_LINE = 1024 * 1024;
export const MAX_IMAP_LITERAL = 2 * MAX_MESSAGE_BYTES;
export const MAX_IMAP_RESPONSE = 2 * 1024 * 1024;
export const MAX_IMAP_TOKENS = 100_000;
/** Of everything a mailbox says while one message is awaited. */
export const MAX_IMAP_BYTES = 8 * 1024 * 1024;
/** Folders that are looked into. */
export const MAX_FOLDERS = 20;
/** New messages of a folder that are looked at in one go, the newest first. */
export const MAX_MESSAGES_A_LOOK = 200;
/** Messages that are looked at while one is awaited. */
export const MAX_MESSAGES = 1_000;
/** Bounces that are read whole while one message is awaited. */
export const MAX_BOUNCES = 10;
/** Between looks into the inbox, milliseconds; the last one goes on. With IDLE a new message ends the wait. */
export const LOOK_PAUSES_MS = [500, 1_000, 2_000, 3_000, 5_000] as const;
/** At least so long lies between two looks, whatever the server tells. */
export const LEAST_PAUSE_MS = 200;
/** At the first so many looks, and then at each so-manieth, the folders beside inbox and spam are looked into as well. */
export const LOOKS_AT_OTHERS = 3;
/** Sessions that may break one after the other before an inbox counts as unreachable. */
export const MAX_BROKEN_SESSIONS = 4;
/** The DNS for judging one message. */
export const JUDGE_TIMEOUT_MS = 20_000;
/** Lines of the receiver's spam filter that are shown. */
export const MAX_FILTER_LINES = 20;
/** How long the last look may take after the time is over, milliseconds. */
export const GRACE_MS = 30_000;
/** A login to an inbox with the list of its folders, milliseconds. */
export const CHECK_TIMEOUT_MS = 45_000;
/** Inboxes that there can be. */
export const MAX_INBOXES = 100;
/** Messages that one process awaits at the same time: each is a session with a mail server. */
export const MAX_WATCHES = 20;
/** How often the progress of a wait is written, milliseconds. */
export const PROGRESS_EVERY_MS = 10_000;
/** A wait of which nothing was written for so long is taken up by another process. */
export const TAKE_OVER_AFTER_MS = 60_000;
/** How often a process looks for waits that nobody is at, milliseconds. */
export const TAKE_UP_EVERY_MS = 60_000;
