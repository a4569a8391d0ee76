import { type Piece, piecesOf } from './structured-field.ts';

/** One method's result in an Authentication-Results field (RFC 8601 §2.2). */
export interface MethodResult {
  /** `spf`, `dkim`, `dmarc`, …, in lower case. */
  readonly method: string;
  /** `pass`, `fail`, `softfail`, …, in lower case. */
  readonly result: string;
  readonly comment?: string;
  /** `smtp.mailfrom`, `header.d`, … in lower case, with their values as written; `reason` too. */
  readonly properties: Readonly<Record<string, string>>;
}

/** One Authentication-Results field. */
export interface AuthenticationResults {
  /** Who judged. Microsoft's field names nobody. */
  readonly authservId?: string;
  readonly results: readonly MethodResult[];
}

/** Results of one field that are kept. */
const MAX_RESULTS = 50;

/** Reads an Authentication-Results field, Microsoft's manner too. Nothing makes it throw. */
export function parseAuthenticationResults(value: string): AuthenticationResults {
  const [head = [], ...rest] = segments(piecesOf(value, ';='));
  const first = resultOf(head);
  const authservId = first === undefined ? head.find(({ kind }) => isValue(kind))?.text : undefined;
  const results = (first === undefined ? rest : [head, ...rest])
    .slice(0, MAX_RESULTS)
    .map(resultOf)
    .filter((result) => result !== undefined);
  return { ...(authservId === undefined ? {} : { authservId }), results };
}

function segments(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const all: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'mark' && piece.text === ';') all.push([]);
    else all.at(-1)?.push(piece);
  }
  return all;
}

const isValue = (kind: Piece['kind']): boolean => kind === 'word' || kind === 'quoted';

/** `method[/version]=result (comment) reason=… ptype.property=…` */
function resultOf(segment: readonly Piece[]): MethodResult | undefined {
  const pairs: [name: string, value: string][] = [];
  for (const [at, piece] of segment.entries()) {
    const name = segment[at - 1];
    if (piece.kind !== 'mark' || name?.kind !== 'word') continue;
    // The value ends at a blank; base64 in it may end in `=`, which then stands before no value.
    const after = segment[at + 1];
    if (after !== undefined && isValue(after.kind)) pairs.push([name.text.toLowerCase(), after.text]);
  }
  const [first, ...properties] = pairs;
  if (first === undefined || segment[0]?.kind !== 'word' || segment[1]?.kind !== 'mark') return undefined;
  const comment = segment.find(({ kind }) => kind === 'comment')?.text;
  return {
    method: first[0].split('/')[0] ?? '',
    result: first[1].toLowerCase(),
    ...(comment === undefined ? {} : { comment }),
    properties: Object.fromEntries(properties),
  };
}
