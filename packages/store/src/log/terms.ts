/** Longer pieces are known by their beginning; a keyword has at most 40 characters anyway. */
const MAX_PIECE = 40;
/** Of a text longer than this (a transcript in the debug data) only the beginning is searched for keywords. */
const MAX_TEXT = 4_000;
/** Events of one block of numbers have terms of their own, so that looking one up costs the same in a log of any length. */
const EVENTS_OF_A_BLOCK = 2 ** 16;
const TERMS_OF_A_BLOCK = 2 ** 32;

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
const PIECE = /[\p{L}\p{N}\p{M}]+/gu;

/** A word as its pieces, in lower case. Keywords and texts are compared piece by piece. */
type Word = readonly string[];

/**
 * The words of a text: split at blanks, and each into pieces at everything that is no letter, digit or mark. A UUID is a
 * word of one piece.
 *
 * @param partsOfUuids whether each part of a UUID is a word too: for texts that are searched, not for what is searched
 */
function wordsOf(text: string, partsOfUuids: boolean): readonly Word[] {
  const words: Word[] = [];
  let rest = text.slice(0, MAX_TEXT).toLowerCase();
  if (rest.includes('-'))
    rest = rest.replace(UUID, (uuid) => {
      words.push([uuid]);
      if (partsOfUuids) for (const part of uuid.split('-')) words.push([part]);
      return ' ';
    });
  for (const word of rest.split(/\s+/)) {
    const pieces = word.match(PIECE);
    if (pieces !== null) words.push(pieces.map((piece) => piece.slice(0, MAX_PIECE)));
  }
  return words;
}

/**
 * All terms of an event: of every text and number in it, each piece, and each two pieces that stand next to each other
 * in a word. The pairs find `10.0.0.1` among all the events that have a 10, a 0 and a 1 somewhere.
 *
 * A term is a number of 32 bits. Two pieces may share one, so what the index finds has to be looked at again.
 */
export function termsOfEvent(body: unknown): Set<number> {
  const terms = new Set<number>();
  for (const text of textsOf(body)) for (const term of termsOfText(text)) terms.add(term);
  return terms;
}

/** Most texts of an event stand in many others as well: names of types, paths, user agents. These are remembered. */
const remembered = new Map<string, readonly number[]>();
const MAX_REMEMBERED = 2_000;
const MAX_REMEMBERED_TEXT = 200;

function termsOfText(text: string): readonly number[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const terms: number[] = [];
  for (const word of wordsOf(text, true)) {
    let before: string | undefined;
    for (const piece of word) {
      terms.push(hash(piece));
      if (before !== undefined) terms.push(hash(`${before}.${piece}`));
      before = piece;
    }
  }
  if (text.length > MAX_REMEMBERED_TEXT) return terms;
  // Begun anew, it soon holds what is frequent again; to know what was used last would cost more than that.
  if (remembered.size === MAX_REMEMBERED) remembered.clear();
  remembered.set(text, terms);
  return terms;
}

/** Of the terms that an event must have in which this text stands, those that say most. */
export function termsToFind(text: string): readonly number[] {
  return wordsOf(text, false).flatMap((word) =>
    word.length === 1 ? word.map(hash) : word.slice(1).map((piece, i) => hash(`${word[i]}.${piece}`)),
  );
}

/** The term of an event whose field has this value as a whole. */
export function termOfValue(field: string, value: string): number {
  return hash(`${field}=${value}`);
}

/** Whether an event has every keyword somewhere in its texts. Pieces of a keyword must stand together in one word. */
export function keywordTest(keywords: readonly string[]): (body: unknown) => boolean {
  const wanted = keywords.flatMap((keyword) => {
    const words = wordsOf(keyword, false);
    // Nothing to look for: a keyword of punctuation alone stands in no event.
    return words.length === 0 ? [[]] : words;
  });
  return (body) => {
    const texts = [...textsOf(body)];
    return wanted.every(([first, ...rest]) => {
      if (first === undefined) return false;
      return texts.some(
        (text) =>
          text.toLowerCase().includes(first) && wordsOf(text, true).some((word) => hasRun(word, first, rest)),
      );
    });
  };
}

function hasRun(word: Word, first: string, rest: Word): boolean {
  return word.some((piece, at) => piece === first && rest.every((next, i) => word[at + 1 + i] === next));
}

/** The block that an event belongs to. */
export function blockOf(seq: number): number {
  return Math.floor(seq / EVENTS_OF_A_BLOCK);
}

/** The term as it stands in the index for events of this block. */
export function inBlock(term: number, block: number): number {
  return block * TERMS_OF_A_BLOCK + term;
}

/** Every text and number in a value, at any depth, each once. */
function textsOf(value: unknown, texts = new Set<string>()): Set<string> {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'number') texts.add(String(value));
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) textsOf(item, texts);
  return texts;
}

/** FNV-1a over UTF-16 units, mixed at the end as MurmurHash3 does. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
