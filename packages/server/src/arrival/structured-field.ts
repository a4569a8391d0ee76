/** A piece of a structured field (RFC 5322 §3.2): a word, a quoted string, a comment, or one of the marks asked for. */
export interface Piece {
  readonly kind: 'word' | 'quoted' | 'comment' | 'mark';
  /** Without quotes or outer brackets. */
  readonly text: string;
}

/**
 * Cuts a structured field into its pieces in one pass. `marks` are characters that stand alone. What is never closed
 * ends with the text.
 */
export function piecesOf(value: string, marks: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let word = '';
  const endWord = (): void => {
    if (word !== '') pieces.push({ kind: 'word', text: word });
    word = '';
  };
  for (let at = 0; at < value.length; at += 1) {
    const character = value[at] ?? '';
    if (character === '(' || character === '"') {
      endWord();
      const { text, end } = character === '(' ? comment(value, at) : quoted(value, at);
      pieces.push({ kind: character === '(' ? 'comment' : 'quoted', text });
      at = end;
    } else if (marks.includes(character)) {
      endWord();
      pieces.push({ kind: 'mark', text: character });
    } else if (/\s/.test(character)) endWord();
    else word += character;
  }
  endWord();
  return pieces;
}

interface Span {
  readonly text: string;
  readonly end: number;
}

/** Comments hold comments (RFC 5322 §3.2.2). */
function comment(value: string, start: number): Span {
  let depth = 0;
  let text = '';
  for (let at = start; at < value.length; at += 1) {
    const character = value[at] ?? '';
    if (character === '\\') {
      at += 1;
      text += value[at] ?? '';
      continue;
    }
    if (character === '(') {
      depth += 1;
      if (depth === 1) continue;
    }
    if (character === ')') {
      depth -= 1;
      if (depth === 0) return { text, end: at };
    }
    text += character;
  }
  return { text, end: value.length };
}

function quoted(value: string, start: number): Span {
  let text = '';
  for (let at = start + 1; at < value.length; at += 1) {
    const character = value[at] ?? '';
    if (character === '"') return { text, end: at };
    if (character === '\\') {
      at += 1;
      text += value[at] ?? '';
    } else text += character;
  }
  return { text, end: value.length };
}
