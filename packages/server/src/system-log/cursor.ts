/** Names the form, so that a later one can be told apart. */
const PREFIX = 'l1.';

/** The place of an event in the log, for clients to hand back and not to read. */
export function writeCursor(seq: number): string {
  return Buffer.from(`${PREFIX}${seq}`).toString('base64url');
}

/** Undefined for what is no cursor of ours. */
export function readCursor(text: string): number | undefined {
  const inner = Buffer.from(text.slice(0, 40), 'base64url').toString('latin1');
  const found = /^l1\.(\d{1,15})$/.exec(inner);
  const seq = Number(found?.[1]);
  return found !== null && writeCursor(seq) === text ? seq : undefined;
}
