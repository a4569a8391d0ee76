import { MAX_FIELD_LENGTH, MAX_HEADER_BYTES, MAX_HEADER_FIELDS } from './limits.ts';

/** One field of a header (RFC 5322 §2.2). */
export interface HeaderField {
  /** In lower case. */
  readonly name: string;
  /** Unfolded, without blanks at its ends. */
  readonly value: string;
}

/** The fields of a message, from the top. */
export interface HeaderFields {
  readonly fields: readonly HeaderField[];
  /** There was more than the limits let through. */
  readonly cut: boolean;
}

/** Reads the header of a message up to the empty line. Lines that are no field are left out; nothing makes it throw. */
export function readHeader(message: Uint8Array): HeaderFields {
  const buffer = Buffer.from(
    message.buffer,
    message.byteOffset,
    Math.min(message.byteLength, MAX_HEADER_BYTES),
  );
  const text = buffer.toString('utf8');
  const end = /(?:^|\n)\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const fields: { name: string; parts: string[] }[] = [];
  for (const line of head.split('\n')) {
    const clean = line.replace(/\r$/, '');
    const last = fields.at(-1);
    if (/^[ \t]/.test(clean)) {
      last?.parts.push(clean.trim());
      continue;
    }
    const colon = clean.indexOf(':');
    const name = colon === -1 ? '' : clean.slice(0, colon).trimEnd();
    if (!/^[\x21-\x39\x3b-\x7e]+$/.test(name)) continue;
    if (fields.length === MAX_HEADER_FIELDS) return { fields: fields.map(unfold), cut: true };
    fields.push({ name: name.toLowerCase(), parts: [clean.slice(colon + 1).trim()] });
  }
  return { fields: fields.map(unfold), cut: end === null && message.byteLength > MAX_HEADER_BYTES };
}

/** The values of one field, from the top. */
export function valuesOf({ fields }: HeaderFields, name: string): readonly string[] {
  return fields.filter((field) => field.name === name).map(({ value }) => value);
}

function unfold({ name, parts }: { readonly name: string; readonly parts: readonly string[] }): HeaderField {
  return { name, value: parts.join(' ').slice(0, MAX_FIELD_LENGTH).trim() };
}
