/** One source's whole time, in milliseconds. */
export const DEFAULT_TIMEOUT_MS = 4_000;
/** An autoconfig document is a few kilobytes; more is something else, or meant to fill memory. */
export const MAX_DOCUMENT_BYTES = 262_144;
/** A document with more servers than this is no help to a person. */
export const MAX_SERVERS = 20;
/** Deeper than any autoconfig document (clientConfig, emailProvider, outgoingServer, hostname). */
export const MAX_NESTED_TAGS = 16;
