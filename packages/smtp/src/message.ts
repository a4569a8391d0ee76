const DOT = 0x2e;
const CR = 0x0d;
const LF = 0x0a;

function hasBareLineEnd(message: Buffer): boolean {
  for (let at = message.indexOf(LF); at !== -1; at = message.indexOf(LF, at + 1)) {
    if (message[at - 1] !== CR) return true;
  }
  for (let at = message.indexOf(CR); at !== -1; at = message.indexOf(CR, at + 1)) {
    if (message[at + 1] !== LF) return true;
  }
  return false;
}

/** Ends every line with CRLF: a bare LF or CR is refused or, worse, read differently by the next hop (SMTP smuggling). */
export function withCrlfLines(message: Buffer): Buffer {
  if (!hasBareLineEnd(message)) return message;
  const out: number[] = [];
  for (let i = 0; i < message.length; i += 1) {
    const byte = message[i] ?? 0;
    if (byte === LF && message[i - 1] !== CR) {
      out.push(CR, LF);
    } else if (byte === CR && message[i + 1] !== LF) {
      out.push(CR, LF);
    } else out.push(byte);
  }
  return Buffer.from(out);
}

/** Dot-stuffs a message with CRLF lines and closes it with the end-of-data mark (RFC 5321 §4.5.2). */
export function toDataBlock(message: Buffer): Buffer {
  const lines = withCrlfLines(message);
  const pieces: Buffer[] = [];
  let start = 0;
  for (let i = 0; i < lines.length; i += 1) {
    if (lines[i] === DOT && (i === 0 || lines[i - 1] === LF)) {
      pieces.push(lines.subarray(start, i), Buffer.from('.'));
      start = i;
    }
  }
  pieces.push(lines.subarray(start));
  const endsWithLine = lines.length === 0 || lines[lines.length - 1] === LF;
  pieces.push(Buffer.from(endsWithLine ? '.\r\n' : '\r\n.\r\n'));
  return Buffer.concat(pieces);
}
