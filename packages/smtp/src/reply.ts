/** An enhanced status code (RFC 3463): class 2, 4 or 5, subject, detail. */
export interface EnhancedStatusCode {
  readonly class: number;
  readonly subject: number;
  readonly detail: number;
}

/** The server's answer to a command (RFC 5321 §4.2). */
export interface Reply {
  /** 200 to 599. */
  readonly code: number;
  /** What the server wrote, only if its class agrees with the reply code (as Postfix `smtp_chat.c` does). */
  readonly enhanced?: EnhancedStatusCode;
  /** The text of each line, without code, separator and CRLF; the enhanced status code stays in. */
  readonly replyLines: readonly string[];
  /** All text without codes, lines joined by a blank. */
  readonly text: string;
  /** The bytes as received. */
  readonly raw: Buffer;
  /** Lines ended by a bare LF, or other harmless departures from the grammar. */
  readonly deviations: readonly ('bare-lf' | 'no-text-separator' | '8-bit')[];
  /** Index of its first and last line in the transcript. */
  readonly lines: { readonly first: number; readonly last: number };
  /** Milliseconds since the attempt began at which it was complete. */
  readonly at: number;
}

/** 2yz and 3yz: done, or go on (RFC 5321 §4.2.1). */
export function isPositive(reply: Reply): boolean {
  return reply.code >= 200 && reply.code < 400;
}
/** 4yz: the same command may succeed later (RFC 5321 §4.2.1). */
export function isTransient(reply: Reply): boolean {
  return reply.code >= 400 && reply.code < 500;
}
/** 5yz: the same command will fail again. */
export function isPermanent(reply: Reply): boolean {
  return reply.code >= 500;
}

const ENHANCED = /^([245])\.(\d{1,3})\.(\d{1,3})(?=\s|$)/;

/** Reads an enhanced status code at the beginning of a reply's text; its class must match the reply code (RFC 2034 §4). */
export function parseEnhanced(text: string, code: number): EnhancedStatusCode | undefined {
  const match = ENHANCED.exec(text);
  if (match === null || Number(match[1]) !== Math.floor(code / 100)) return undefined;
  return { class: Number(match[1]), subject: Number(match[2]), detail: Number(match[3]) };
}

/** `5.7.1` */
export function formatEnhanced(enhanced: EnhancedStatusCode): string {
  return `${enhanced.class}.${enhanced.subject}.${enhanced.detail}`;
}

/** A reply as one text for people: `535 5.7.8 Error: authentication failed`. */
export function formatReply(reply: Pick<Reply, 'code' | 'replyLines'>): string {
  return `${reply.code} ${reply.replyLines.join(' ')}`.trim();
}
