/** RFC 3454 table B.1: commonly mapped to nothing. */
const MAPPED_TO_NOTHING =
  /\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200b|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/g;
/** RFC 3454 table C.1.2: non-ASCII spaces. */
const OTHER_SPACES = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g;

/**
 * SASLprep (RFC 4013) as SCRAM wants it for names and passwords: non-ASCII spaces become a blank, invisible
 * characters vanish, NFKC. Its prohibitions are not enforced: the server decides whether it likes the result.
 */
export function prepareString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text.replace(OTHER_SPACES, ' ').replace(MAPPED_TO_NOTHING, '').normalize('NFKC');
}
